package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.Capacity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An answer as it was sent.
 *
 * @param content what was answered
 * @param seq 1 for the item's first answer, and so on
 * @param late whether it came after the last day
 * @param at when it arrived
 * @param senderName who sent it
 * @param capacity in which capacity
 * @param readAt when the authority first opened it, or null
 */
public record SentAnswer(
    AnswerContent content,
    int seq,
    boolean late,
    Instant at,
    String senderName,
    Capacity capacity,
    Instant readAt)
    implements Serializable {
  /** The same without what was answered, for who may not see contact details among it. */
  SentAnswer withheld() {
    return new SentAnswer(
        new AnswerContent(content.itemId(), null, null, false, List.of()),
        seq,
        late,
        at,
        senderName,
        capacity,
        readAt);
  }

  /** Whether what was answered is withheld: nobody sends an empty answer. */
  public boolean isWithheld() {
    return content.isEmpty();
  }
}
