package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.AccountView;
import fi.enterfinland.account.model.ContactDetails;
import fi.enterfinland.account.model.PassportName;
import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.account.service.MyAccountService;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Changes one's name and contact details. */
@Named
@RequestScoped
public class MyAccountDetailsBacking {
  @Inject private MyAccountService service;
  @Inject private AccountTexts texts;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private boolean nameFixed;
  private String givenNames;
  private String familyName;
  private String passportGivenNames;
  private String passportFamilyName;
  private String phone;
  private String streetAddress;
  private String postalCode;
  private String city;
  private String country;

  /** Begins with what is known. */
  @PostConstruct
  void begin() {
    AccountView account = service.view(signedIn.actor());
    nameFixed = account.isIdentified();
    givenNames = account.name().givenNames();
    familyName = account.name().familyName();
    passportGivenNames = account.passportName().givenNames();
    passportFamilyName = account.passportName().familyName();
    phone = account.contact().phone();
    streetAddress = account.contact().streetAddress();
    postalCode = account.contact().postalCode();
    city = account.contact().city();
    country = account.contact().country();
  }

  /** Keeps what was typed. */
  public String save() {
    FieldChecks checks = new FieldChecks(languages.current());
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
    checks.require(ContactDetails.isPhone(phone), "phone", AccountRule.PHONE_NOT_A_NUMBER);
    line(checks, streetAddress, "streetAddress");
    line(checks, postalCode, "postalCode");
    line(checks, city, "city");
    line(checks, country, "country");
    if (checks.failed()) {
      return null;
    }
    PersonName name = new PersonName(givenNames, familyName);
    service.changeDetails(
        signedIn.actor(),
        name,
        new PassportName(passportGivenNames, passportFamilyName),
        new ContactDetails(phone, streetAddress, postalCode, city, country));
    SignInSession.renamed(request, name.shown());
    PageMessages.tell(texts.get("account.saved"));
    return PageAddress.MY_ACCOUNT.redirect();
  }

  private static void line(FieldChecks checks, String text, String field) {
    checks.require(
        ContactDetails.isLine(text),
        field,
        AccountRule.ADDRESS_NOT_WRITABLE,
        ContactDetails.LONGEST);
  }

  /** Whether an identification service tells the name. */
  public boolean isNameFixed() {
    return nameFixed;
  }

  /** The name as shown. */
  public String getName() {
    return new PersonName(givenNames, familyName).shown();
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

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getStreetAddress() {
    return streetAddress;
  }

  public void setStreetAddress(String streetAddress) {
    this.streetAddress = streetAddress;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }
}
