package fi.enterfinland.guardian.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A guardianship that rests on a document and holds, in the officers' list.
 *
 * @param id its id
 * @param givenNames of the child
 * @param familyName of the child
 * @param birthDate of the child
 * @param guardian the guardian's name
 * @param document which document
 * @param since when it was recorded
 */
public record DocumentedGuardianship(
    long id,
    String givenNames,
    String familyName,
    LocalDate birthDate,
    String guardian,
    String document,
    Instant since) {
  /** The child's name as shown. */
  public String child() {
    return (givenNames + " " + familyName).strip();
  }
}
