package fi.enterfinland.handover.service;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.common.model.MessageReceipt;
import fi.enterfinland.common.model.MessagesAnswered;
import fi.enterfinland.common.model.MessagesAnswered.Answer;
import fi.enterfinland.common.model.RepliesAskedAgain;
import fi.enterfinland.handover.model.HandoverMessage;
import fi.enterfinland.handover.model.HandoverRepository;
import fi.enterfinland.handover.model.OutgoingType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every message that came is answered through the ledger: accepted, or refused with the rule. */
@ApplicationScoped
public class ReplyHandover {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @Inject private HandoverRepository messages;
  @Inject private Event<HandoverWritten> written;

  void reply(@Observes MessagesAnswered answered) {
    List<HandoverMessage> replies =
        answered.answers().stream()
            .filter(answer -> answer.outcome().replied())
            .map(answer -> reply(answer, answered.at()))
            .toList();
    if (!replies.isEmpty()) {
      messages.add(replies);
      written.fire(new HandoverWritten());
    }
  }

  void replyAgain(@Observes RepliesAskedAgain again) {
    messages.sendAgain(again.replyIds(), again.at());
    written.fire(new HandoverWritten());
  }

  private static HandoverMessage reply(Answer answer, Instant at) {
    MessageReceipt receipt = answer.receipt();
    return new HandoverMessage(
        receipt.replyId(),
        answer.outcome().isAccepted() ? OutgoingType.ACCEPTED : OutgoingType.REFUSED,
        receipt.caseNumber(),
        receipt.messageId(),
        payload(receipt.messageId(), answer.outcome()),
        at);
  }

  static JsonObject payload(UUID inReplyTo, MessageOutcome outcome) {
    JsonObjectBuilder payload = JSON.createObjectBuilder().add("inReplyTo", inReplyTo.toString());
    if (!outcome.isAccepted()) {
      payload.add("rule", outcome.rule()).add("text", outcome.text());
      if (outcome.pointer() != null) {
        payload.add("pointer", outcome.pointer());
      }
    }
    return payload.build();
  }
}
