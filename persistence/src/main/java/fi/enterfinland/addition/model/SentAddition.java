package fi.enterfinland.addition.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.SubmittedDocument;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Additional information as it was sent.
 *
 * @param id its id
 * @param text what was written; null if only documents were sent
 * @param documents what was sent with it
 * @param at when it arrived
 * @param senderId whose account sent it
 * @param senderName who sent it
 * @param capacity in which capacity
 * @param readAt when the authority first opened it, or null
 * @param withheld whether its content is kept from the reader
 */
public record SentAddition(
    UUID id,
    String text,
    List<SubmittedDocument> documents,
    Instant at,
    long senderId,
    String senderName,
    Capacity capacity,
    Instant readAt,
    boolean withheld)
    implements Serializable {
  /** Whether the authority has opened it. */
  public boolean isRead() {
    return readAt != null;
  }

  /**
   * As somebody may see it: where address and contact details may not be disclosed, neither may
   * what could hold them. Whoever sent it sees it.
   */
  public SentAddition asSeenBy(ActingRight right) {
    return right.seesContacts() || Long.valueOf(senderId).equals(right.accountId())
        ? this
        : new SentAddition(id, null, List.of(), at, senderId, senderName, capacity, readAt, true);
  }
}
