package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.service.RegistrationService;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks for a link to choose a new password. */
@Named
@RequestScoped
public class PublicAccountForgotBacking {
  @Inject private RegistrationService service;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private String email;

  /** Asks; the answer is the same for every address. */
  public String ask() {
    FieldChecks checks = new FieldChecks(languages.current());
    checks.require(EmailAddress.isWellFormed(email), "email", AccountRule.EMAIL_NOT_AN_ADDRESS);
    if (checks.failed()) {
      return null;
    }
    service.requestReset(email, DeviceCookie.origin(request));
    return PageAddress.FORGOT_SENT.redirect();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
