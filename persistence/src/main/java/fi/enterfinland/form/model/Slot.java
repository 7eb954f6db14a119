package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import java.util.Optional;

/**
 * A named place for one document of the application; any number of files may be put there.
 *
 * @param key the slot's key, for example {@code op.accept}
 * @param title what the document is
 * @param help what it must show, in which form
 * @param why why it is asked for
 * @param shownWhen when the slot is there at all
 * @param required whether it must hold a file when it is there
 * @param bring whether nothing is uploaded: the original is shown at the service point
 */
public record Slot(
    String key,
    LocalizedText title,
    Optional<DatedText> help,
    Optional<LocalizedText> why,
    Condition shownWhen,
    boolean required,
    boolean bring) {
  /** Whether every application of this kind needs it, whatever is answered. */
  public boolean isAlwaysRequired() {
    return required && shownWhen.equals(Condition.ALWAYS);
  }
}
