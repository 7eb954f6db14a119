package fi.enterfinland.application.model;

import java.io.Serializable;
import java.time.LocalDate;

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
  /** The name as it is read. */
  public String name() {
    return givenNames + " " + familyName;
  }
}
