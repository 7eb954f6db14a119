package fi.enterfinland.handover.model;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One message to another system, as it is written into the ledger in the transaction that causes
 * it.
 *
 * @param id the message id; the broker knows duplicates by it, so that it is sent once however
 *     often sending is tried
 * @param type what it says
 * @param caseNumber the case, or null in a refusal of a message whose case could not be read
 * @param correlationId the message it answers, or null
 * @param payload the fields of its type
 * @param createdAt when what it tells of happened
 */
public record HandoverMessage(
    UUID id,
    OutgoingType type,
    String caseNumber,
    UUID correlationId,
    JsonObject payload,
    Instant createdAt) {
  /** Requires everything but the case and the message answered. */
  public HandoverMessage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(payload, "payload");
    Objects.requireNonNull(createdAt, "createdAt");
  }
}
