package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * One promise as its giver sees it.
 *
 * @param kind to what
 * @param textVersion to which version of the text
 * @param language in which language it was read
 * @param givenAt when
 * @param endedAt when it ended, or null while it holds
 */
public record ConsentView(
    ConsentKind kind, String textVersion, Language language, Instant givenAt, Instant endedAt)
    implements Serializable {
  /** Whether it holds. */
  public boolean isOpen() {
    return endedAt == null;
  }

  /** Whether it holds for the text shown now. */
  public boolean isCurrent() {
    return isOpen() && textVersion.equals(kind.currentVersion());
  }
}
