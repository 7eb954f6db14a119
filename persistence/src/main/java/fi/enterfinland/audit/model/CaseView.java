package fi.enterfinland.audit.model;

import fi.enterfinland.access.model.Capacity;
import java.time.Instant;

/**
 * One look at a case, or one act in it, as the people of the case may read it (L5.06). Officers
 * stand there by their role: their names are kept out here, so that no page can show one.
 *
 * @param at when
 * @param accountId who, or null for another system and for officers
 * @param givenNames of the person, or null as well
 * @param familyName of the person, or null as well
 * @param capacity in which capacity
 * @param action what was seen or done
 */
public record CaseView(
    Instant at,
    Long accountId,
    String givenNames,
    String familyName,
    Capacity capacity,
    String action) {
  /** Forgets who an officer is. */
  public CaseView {
    if (capacity == Capacity.OFFICER) {
      accountId = null;
      givenNames = null;
      familyName = null;
    }
  }

  /** The name as it is read; empty for officers and other systems. */
  public String name() {
    return familyName == null ? "" : givenNames + " " + familyName;
  }
}
