package fi.enterfinland.account.web;

import fi.enterfinland.account.model.WaysIn;
import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.account.service.SignInService;
import fi.enterfinland.account.service.WaysInService;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Shows again who the person is, by one of their own ways in, and goes back to what they were at.
 */
@Named
@RequestScoped
public class MyAccountConfirmBacking {
  @Inject private WaysInService ways;
  @Inject private SignInService service;
  @Inject private SignInFlow flow;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private WaysIn own;
  private String password;

  /** The person's own ways in. */
  public WaysIn getWays() {
    if (own == null) {
      own = ways.of(signedIn.actor());
    }
    return own;
  }

  /** Shows the password again. */
  public void confirm() throws IOException {
    SignIn signIn =
        service.withPassword(getWays().address(), password, DeviceCookie.origin(request));
    SignInSession.comeBackTo(request, back());
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    external.redirect(request.getContextPath() + flow.complete(signIn, request, response));
  }

  /** The way back, as a parameter of another address. */
  public String getReturnTo() {
    return URLEncoder.encode(back().value(), StandardCharsets.UTF_8);
  }

  private ReturnPath back() {
    return ReturnPath.of(request.getParameter("return"))
        .orElseGet(() -> new ReturnPath(PageAddress.MY_ACCOUNT.path()));
  }

  /** A password is never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
