package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.LocalDate;

/**
 * A case somebody may have meant.
 *
 * @param number its number
 * @param familyName of its person
 * @param givenNames of its person
 * @param birthDate of its person
 * @param formCode which application
 */
public record StatedCase(
    ApplicationNumber number,
    String familyName,
    String givenNames,
    LocalDate birthDate,
    String formCode) {
  /** Whether its person is the one a claim states. */
  public boolean isMeantBy(Claim claim) {
    return fit(claim).isWhole();
  }

  /** Which of what a claim states agrees with its person. */
  public StatedFit fit(Claim claim) {
    return new StatedFit(
        claim.isAbout(familyName, claim.givenNames(), claim.birthDate()),
        claim.isAbout(claim.familyName(), givenNames, claim.birthDate()),
        claim.isAbout(claim.familyName(), claim.givenNames(), birthDate));
  }
}
