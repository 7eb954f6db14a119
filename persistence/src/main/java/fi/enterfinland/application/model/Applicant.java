package fi.enterfinland.application.model;

import fi.enterfinland.account.model.PassportName;
import fi.enterfinland.account.model.PersonName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a sent application is about, as answered in it.
 *
 * @param familyName last name, full Unicode
 * @param givenNames first names, full Unicode
 * @param birthDate date of birth
 * @param citizenship first citizenship, ISO 3166-1 alpha-2
 */
public record Applicant(
    String familyName, String givenNames, LocalDate birthDate, String citizenship)
    implements Serializable {
  /**
   * The name as the machine-readable lines of a passport spell it, where its letters are in the
   * standard's tables.
   */
  public Optional<PassportName> spelling() {
    return PersonName.isName(givenNames) && PersonName.isName(familyName) && !familyName.isBlank()
        ? PassportName.of(new PersonName(givenNames, familyName))
        : Optional.empty();
  }

  /** The name as it is read. */
  public String name() {
    return givenNames + " " + familyName;
  }
}
