package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.model.PasswordPolicy;
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

  private final NameFields name = new NameFields();
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
            name.name(),
            name.spelling(),
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
    name.check(checks);
    checks.require(EmailAddress.isWellFormed(email), "email", AccountRule.EMAIL_NOT_AN_ADDRESS);
    List<String> own =
        Stream.of(name.getGivenNames(), name.getFamilyName(), email)
            .filter(Objects::nonNull)
            .toList();
    checks.refuse(
        passwords.refusal(password, own),
        "password",
        PasswordPolicy.SHORTEST,
        PasswordPolicy.LONGEST);
    checks.require(terms, "terms", AccountRule.TERMS_NOT_ACCEPTED);
    return !checks.failed();
  }

  /** The name in both spellings. */
  public NameFields getName() {
    return name;
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
