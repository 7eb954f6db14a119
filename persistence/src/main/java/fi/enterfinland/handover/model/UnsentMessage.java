package fi.enterfinland.handover.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A message the relay is about to send.
 *
 * @param seq its place among the unsent
 * @param id the message id
 * @param queue the queue it goes to
 * @param type its type
 * @param version the version of its payload
 * @param caseNumber the case, or null
 * @param payload the payload as JSON text
 * @param correlationId the message it answers, or null
 * @param createdAt when what it tells of happened: its {@code sentAt}, equal in every sending
 * @param sending which sending this is, from one
 * @param attempts how often this sending has failed so far
 */
public record UnsentMessage(
    long seq,
    UUID id,
    String queue,
    String type,
    int version,
    String caseNumber,
    String payload,
    UUID correlationId,
    Instant createdAt,
    int sending,
    int attempts) {
  /**
   * What the broker knows duplicates by: the message id, and for an equal reply asked for again its
   * number, or the broker would drop it.
   */
  public String duplicateDetectionId() {
    return sending == 1 ? id.toString() : id + "/" + sending;
  }
}
