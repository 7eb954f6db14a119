package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.PassportName;
import fi.enterfinland.account.model.PersonName;

/** A person's name as typed on a page, in its own letters and as the passport spells it. */
public final class NameFields {
  private String givenNames;
  private String familyName;
  private String passportGivenNames;
  private String passportFamilyName;

  /** Begins with what is known. */
  void begin(PersonName name, PassportName spelling) {
    givenNames = name.givenNames();
    familyName = name.familyName();
    passportGivenNames = spelling.givenNames();
    passportFamilyName = spelling.familyName();
  }

  /** Tells the page what is wrong with it, at the fields of the same names. */
  void check(FieldChecks checks) {
    checks.require(PersonName.isName(givenNames), "givenNames", AccountRule.NAME_NOT_A_NAME);
    checks.require(
        familyName != null && !familyName.isBlank(), "familyName", AccountRule.NAME_MISSING);
    checks.require(PersonName.isName(familyName), "familyName", AccountRule.NAME_NOT_A_NAME);
    checks.require(
        PassportName.isSpelling(passportGivenNames),
        "passportGivenNames",
        AccountRule.PASSPORT_NAME_LETTERS);
    checks.require(
        PassportName.isSpelling(passportFamilyName),
        "passportFamilyName",
        AccountRule.PASSPORT_NAME_LETTERS);
  }

  /** The name, once it is checked. */
  PersonName name() {
    return new PersonName(givenNames, familyName);
  }

  /** The spelling of the passport, once it is checked. */
  PassportName spelling() {
    return new PassportName(passportGivenNames, passportFamilyName);
  }

  public String getGivenNames() {
    return givenNames;
  }

  public void setGivenNames(String givenNames) {
    this.givenNames = givenNames;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getPassportGivenNames() {
    return passportGivenNames;
  }

  public void setPassportGivenNames(String passportGivenNames) {
    this.passportGivenNames = passportGivenNames;
  }

  public String getPassportFamilyName() {
    return passportFamilyName;
  }

  public void setPassportFamilyName(String passportFamilyName) {
    this.passportFamilyName = passportFamilyName;
  }
}
