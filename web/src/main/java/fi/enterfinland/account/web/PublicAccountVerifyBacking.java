package fi.enterfinland.account.web;

import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.service.Origin;
import fi.enterfinland.account.service.RegistrationService;
import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.account.service.SignInService;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the link of a confirmation mail leads. Opening it changes nothing, because mail programs
 * open links too; the button does.
 */
@Named
@RequestScoped
public class PublicAccountVerifyBacking {
  @Inject private RegistrationService registrations;
  @Inject private SignInService signIns;
  @Inject private SignInFlow flow;
  @Inject private HttpServletRequest request;

  private String password;
  private Boolean newAccount;

  /**
   * Whether the link opens a new account, which takes its password; else it confirms an address.
   */
  public boolean isNewAccount() {
    if (newAccount == null) {
      newAccount = registrations.asksForPassword(token());
    }
    return newAccount;
  }

  /** Opens the account and signs in. */
  public void open() throws IOException {
    Origin origin = DeviceCookie.origin(request);
    EmailAddress address = registrations.confirmRegistration(token(), password, origin);
    SignIn signIn = signIns.withPassword(address.value(), password, origin);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    external.redirect(request.getContextPath() + flow.complete(signIn, request, response));
  }

  /** Confirms the address of an account that exists. */
  public String confirm() {
    registrations.confirmEmail(token());
    return PageAddress.EMAIL_CONFIRMED.redirect();
  }

  private String token() {
    return request.getParameter("token");
  }

  /** A password is never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
