package fi.enterfinland.account.web;

import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.account.service.SignInService;
import fi.enterfinland.common.model.ApplicationNumber;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two ways in, and what a person who was signed out finds again. */
@Named
@RequestScoped
public class PublicAccountLoginBacking {
  private static final Pattern NUMBER = Pattern.compile("/(EF-\\d{4}-\\d{7})(?:/|$|\\?)");

  @Inject private SignInService service;
  @Inject private SignInFlow flow;
  @Inject private HttpServletRequest request;

  private String email;
  private String password;

  /** Signs in with e-mail address and password, and goes on. */
  public void signIn() throws IOException {
    returnPath().ifPresent(path -> SignInSession.comeBackTo(request, path));
    SignIn signIn = service.withPassword(email, password, DeviceCookie.origin(request));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    external.redirect(request.getContextPath() + flow.complete(signIn, request, response));
  }

  /** Whether a session of this browser has ended by itself. */
  public boolean isEnded() {
    return request.getParameter("ended") != null;
  }

  /** Whether the person came back from the identification service without identifying. */
  public boolean isCancelled() {
    return request.getParameter("cancelled") != null;
  }

  /** Whether a new password has just been chosen. */
  public boolean isChanged() {
    return request.getParameter("changed") != null;
  }

  /** Whether the person comes back to a page of their own after signing in. */
  public boolean isReturning() {
    return returnPath().isPresent();
  }

  /** The number of the draft or case the person comes back to, empty if to none. */
  public String getReturnNumber() {
    return returnPath()
        .map(path -> NUMBER.matcher(path.value()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .filter(ApplicationNumber::isWellFormed)
        .orElse("");
  }

  /** The way back as a parameter of another address, empty if there is none. */
  public String getReturnTo() {
    return returnPath()
        .map(path -> URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
        .orElse("");
  }

  private Optional<ReturnPath> returnPath() {
    return ReturnPath.of(request.getParameter("return"));
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
}
