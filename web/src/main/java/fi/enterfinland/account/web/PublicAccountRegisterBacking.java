package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.model.PassportName;
import fi.enterfinland.account.model.PasswordPolicy;
import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.account.model.RegistrationRequest;
import fi.enterfinland.account.service.RegistrationService;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a person tells when making an account. */
@Named
@RequestScoped
public class PublicAccountRegisterBacking {
  @Inject private RegistrationService service;
  @Inject private PasswordPolicy passwords;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private String givenNames;
  private String familyName;
  private String passportGivenNames;
  private String passportFamilyName;
  private String email;
  private String password;
  private boolean terms;
  private boolean electronicService;

  /** Asks for the account; the answer is the same for every address. */
  public String register() {
    if (!isComplete()) {
      return null;
    }
    ReturnPath.of(request.getParameter("return"))
        .ifPresent(path -> SignInSession.comeBackTo(request, path));
    service.register(
        new RegistrationRequest(
            new EmailAddress(email),
            new PersonName(givenNames, familyName),
            new PassportName(passportGivenNames, passportFamilyName),
            null,
            languages.current(),
            terms,
            electronicService),
        password,
        DeviceCookie.origin(request));
    return PageAddress.REGISTER_SENT.redirect();
  }

  private boolean isComplete() {
    FieldChecks checks = new FieldChecks(languages.current());
    checks.require(PersonName.isName(givenNames), "givenNames", AccountRule.NAME_NOT_A_NAME);
    boolean named = familyName != null && !familyName.isBlank();
    checks.require(named, "familyName", AccountRule.NAME_MISSING);
    checks.require(PersonName.isName(familyName), "familyName", AccountRule.NAME_NOT_A_NAME);
    checks.require(
        PassportName.isSpelling(passportGivenNames),
        "passportGivenNames",
        AccountRule.PASSPORT_NAME_LETTERS);
    checks.require(
        PassportName.isSpelling(passportFamilyName),
        "passportFamilyName",
        AccountRule.PASSPORT_NAME_LETTERS);
    checks.require(EmailAddress.isWellFormed(email), "email", AccountRule.EMAIL_NOT_AN_ADDRESS);
    List<String> own = Stream.of(givenNames, familyName, email).filter(Objects::nonNull).toList();
    checks.refuse(
        passwords.refusal(password, own),
        "password",
        PasswordPolicy.SHORTEST,
        PasswordPolicy.LONGEST);
    checks.require(terms, "terms", AccountRule.TERMS_NOT_ACCEPTED);
    return !checks.failed();
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

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** A password is never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isTerms() {
    return terms;
  }

  public void setTerms(boolean terms) {
    this.terms = terms;
  }

  public boolean isElectronicService() {
    return electronicService;
  }

  public void setElectronicService(boolean electronicService) {
    this.electronicService = electronicService;
  }
}
