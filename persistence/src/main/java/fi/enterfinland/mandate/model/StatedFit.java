package fi.enterfinland.mandate.model;

/**
 * How what was stated agrees with the person of a case, line by line, for whoever compares them.
 *
 * @param familyName whether the last names agree
 * @param givenNames whether the first of the first names agree
 * @param birthDate whether the dates of birth agree
 */
public record StatedFit(boolean familyName, boolean givenNames, boolean birthDate) {
  /** Whether all of it does. */
  public boolean isWhole() {
    return familyName && givenNames && birthDate;
  }
}
