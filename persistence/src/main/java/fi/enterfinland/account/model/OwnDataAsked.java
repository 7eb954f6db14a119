package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A person asks for everything the service holds about them (L5.04). Fired inside the transaction
 * that reads it; each feature adds the part it holds.
 */
public final class OwnDataAsked {
  private final Actor actor;
  private final Language language;
  private final Map<OwnDataPart, List<OwnDataRow>> parts = new EnumMap<>(OwnDataPart.class);

  /** Asks on behalf of the person signed in, for words in a language. */
  public OwnDataAsked(Actor actor, Language language) {
    this.actor = actor;
    this.language = language;
  }

  /** Who asks, and about whom. */
  public Actor actor() {
    return actor;
  }

  /** The language of what is told in words. */
  public Language language() {
    return language;
  }

  /** Adds a part. */
  public void add(OwnDataPart part, List<OwnDataRow> rows) {
    if (parts.put(part, List.copyOf(rows)) != null) {
      throw new IllegalStateException("Two features tell " + part);
    }
  }

  /**
   * The records of a part, perhaps none.
   *
   * @throws IllegalStateException if no feature told it: "everything" would not be true
   */
  public List<OwnDataRow> rows(OwnDataPart part) {
    List<OwnDataRow> rows = parts.get(part);
    if (rows == null) {
      throw new IllegalStateException("No feature tells " + part);
    }
    return rows;
  }
}
