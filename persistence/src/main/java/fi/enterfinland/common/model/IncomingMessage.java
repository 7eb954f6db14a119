package fi.enterfinland.common.model;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A message from another system whose envelope is whole, as a feature sees it.
 *
 * @param id the sender's message id: one effect for each
 * @param queue the queue it came on, for example {@code ef.in.supplement-requests}
 * @param type what it says, for example {@code SupplementRequested}
 * @param number the case it is about; whether there is such a case is the feature's to find out
 * @param sentAt when the sender says it was sent
 * @param receivedAt when it was taken from the queue, by our clock
 * @param payload the fields of its type, unread
 */
public record IncomingMessage(
    UUID id,
    String queue,
    String type,
    ApplicationNumber number,
    Instant sentAt,
    Instant receivedAt,
    JsonObject payload) {
  /** Requires a whole envelope. */
  public IncomingMessage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(queue, "queue");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(sentAt, "sentAt");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(payload, "payload");
  }

  /** The ground of what is done on this message, as the access policy takes it. */
  public String ground() {
    return "message " + id;
  }
}
