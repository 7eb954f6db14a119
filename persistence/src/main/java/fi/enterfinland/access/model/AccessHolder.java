package fi.enterfinland.access.model;

import java.time.Instant;

/**
 * Somebody who can see a case now, as the people of the case may read it (L5.06).
 *
 * @param accountId whose account
 * @param givenNames of the person
 * @param familyName of the person
 * @param capacity in which capacity
 * @param since from when on
 * @param until the first instant without access, or null where no end is known
 */
public record AccessHolder(
    long accountId,
    String givenNames,
    String familyName,
    Capacity capacity,
    Instant since,
    Instant until) {
  /** The name as it is read. */
  public String name() {
    return givenNames + " " + familyName;
  }
}
