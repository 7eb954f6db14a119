package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.account.service.SignInService;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The code of the second factor, after the password. */
@Named
@RequestScoped
public class PublicAccountCodeBacking {
  @Inject private SignInService service;
  @Inject private SignInFlow flow;
  @Inject private HttpServletRequest request;

  private String code;

  /** Whether somebody has shown the password; otherwise there is nothing to do here. */
  public boolean isAwaited() {
    return SignInSession.awaitingCode(request).isPresent();
  }

  /** Signs in with the code, and goes on. */
  public void signIn() throws IOException {
    SignIn awaiting =
        SignInSession.awaitingCode(request)
            .orElseThrow(() -> new RuleViolation(AccountRule.SIGN_IN_AGAIN));
    SignIn signIn = service.withCode(awaiting, code, DeviceCookie.origin(request));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    external.redirect(request.getContextPath() + flow.complete(signIn, request, response));
  }

  /** A code is never shown again. */
  public String getCode() {
    return null;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
