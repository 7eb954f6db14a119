package fi.enterfinland.handover.service;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.PastBroughtIn;
import fi.enterfinland.handover.model.HandoverMessage;
import fi.enterfinland.handover.model.HandoverRepository;
import fi.enterfinland.handover.model.OutgoingType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where everything that leaves for other systems is written first, in the transaction of its cause:
 * so a broker that is down stops nobody, and nothing leaves that did not happen.
 */
@ApplicationScoped
public class HandoverLedger {
  @Inject private HandoverRepository messages;
  @Inject private Event<HandoverWritten> written;

  /**
   * Writes a message to be sent when the transaction commits.
   *
   * @param type what it says
   * @param number the case
   * @param payload the fields of its type
   * @param at when what it tells of happened
   * @throws jakarta.persistence.TransactionRequiredException outside a transaction
   */
  public void write(OutgoingType type, ApplicationNumber number, JsonObject payload, Instant at) {
    messages.add(
        List.of(new HandoverMessage(UUID.randomUUID(), type, number.value(), null, payload, at)));
    written.fire(new HandoverWritten());
  }

  /** Cases brought in with their past hand nothing over: that was done at its time. */
  void settle(@Observes PastBroughtIn past) {
    messages.settle(past.numbers());
  }
}
