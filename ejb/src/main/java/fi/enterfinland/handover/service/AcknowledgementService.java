package fi.enterfinland.handover.service;

import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.handover.model.HandoverRepository;
import fi.enterfinland.handover.model.OutgoingType;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notes in the ledger which messages the receivers have taken over. */
@Stateless
@PermitAll
public class AcknowledgementService {
  @Inject private HandoverRepository messages;

  /**
   * That a receiver has taken over a message.
   *
   * @param messageId the message
   * @param at when, by the receiver's clock
   */
  public record Acknowledgement(UUID messageId, Instant at) {}

  /** Notes acknowledgements and answers what became of each, in their order. */
  public List<MessageOutcome> note(List<Acknowledgement> acknowledgements) {
    Map<UUID, Instant> times = new HashMap<>();
    acknowledgements.forEach(told -> times.putIfAbsent(told.messageId(), told.at()));
    Map<UUID, String> queues = messages.acknowledge(times);
    return acknowledgements.stream().map(told -> outcome(told, queues)).toList();
  }

  private static MessageOutcome outcome(Acknowledgement told, Map<UUID, String> queues) {
    String queue = queues.get(told.messageId());
    if (queue == null) {
      return MessageOutcome.refused(
          new RuleViolation(MessageRule.MESSAGE_UNKNOWN, told.messageId().toString()));
    }
    return queue.equals(OutgoingType.REPLIES)
        ? MessageOutcome.acceptedSilently()
        : MessageOutcome.accepted();
  }
}
