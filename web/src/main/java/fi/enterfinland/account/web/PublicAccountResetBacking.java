package fi.enterfinland.account.web;

import fi.enterfinland.account.model.PasswordPolicy;
import fi.enterfinland.account.service.RegistrationService;
import fi.enterfinland.common.web.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** Chooses a new password with the link of a mail. */
@Named
@RequestScoped
public class PublicAccountResetBacking {
  @Inject private RegistrationService service;
  @Inject private PasswordPolicy passwords;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private String password;

  /** Takes the new password, and leads to the log-in page. */
  public void choose() throws IOException {
    FieldChecks checks = new FieldChecks(languages.current());
    checks.refuse(
        passwords.refusal(password, List.of()),
        "password",
        PasswordPolicy.SHORTEST,
        PasswordPolicy.LONGEST);
    if (checks.failed()) {
      return;
    }
    service.reset(request.getParameter("token"), password);
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + "/login?changed");
  }

  /** A password is never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
