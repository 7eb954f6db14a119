package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import java.io.Serializable;
import java.time.Instant;

/**
 * An answer being written, as saved. Its documents wait in the item's slot.
 *
 * @param itemId the item
 * @param text the words so far, or null
 * @param cannotReason why the item cannot be given, or null
 * @param confirmed whether the statement is ticked
 * @param counter how many times it was edited; an older edit never replaces a newer one
 * @param savedAt when it was saved
 * @param saverName who wrote it
 */
public record DraftAnswer(
    String itemId,
    String text,
    String cannotReason,
    boolean confirmed,
    long counter,
    Instant savedAt,
    String saverName)
    implements Serializable {
  /** As somebody with this right may read it: in free words people tell where they live. */
  public DraftAnswer asSeenBy(ActingRight right) {
    return right.seesContacts() || saverName.equals(right.name())
        ? this
        : new DraftAnswer(itemId, null, null, false, counter, savedAt, saverName);
  }
}
