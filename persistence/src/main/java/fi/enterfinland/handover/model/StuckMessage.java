package fi.enterfinland.handover.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that did not get through, for the repair desk.
 *
 * @param id the message id
 * @param queue the queue it goes to
 * @param type its type
 * @param caseNumber the case, or null
 * @param createdAt since when
 * @param sentAt when it was sent, or null if it was not
 * @param attempts how often sending failed
 * @param lastError why sending failed last, or null
 */
public record StuckMessage(
    UUID id,
    String queue,
    String type,
    String caseNumber,
    Instant createdAt,
    Instant sentAt,
    int attempts,
    String lastError) {}
