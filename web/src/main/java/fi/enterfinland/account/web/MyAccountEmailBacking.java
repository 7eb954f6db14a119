package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.service.WaysInService;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Another e-mail address: it takes the place of the old one once its link is opened. */
@Named
@RequestScoped
public class MyAccountEmailBacking {
  @Inject private WaysInService service;
  @Inject private FreshProof proof;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private String current;
  private String email;

  /** The address in force, empty if there is none. */
  public String getCurrent() {
    if (current == null) {
      current = service.of(signedIn.actor()).email().orElse("");
    }
    return current;
  }

  /** Asks for the change; the answer is the same for every address. */
  public void change() throws IOException {
    FieldChecks checks = new FieldChecks(languages.current());
    checks.require(EmailAddress.isWellFormed(email), "email", AccountRule.EMAIL_NOT_AN_ADDRESS);
    if (checks.failed()) {
      return;
    }
    service.changeEmail(proof.proof(), email, DeviceCookie.origin(request));
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + PageAddress.MY_ACCOUNT_EMAIL.path() + "?sent=1");
  }

  /** Whether a link has just been sent. */
  public boolean isSent() {
    return request.getParameter("sent") != null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
