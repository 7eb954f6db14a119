package fi.enterfinland.account.web;

import fi.enterfinland.account.gateway.IdentificationGateway.Circle;
import fi.enterfinland.account.gateway.Identified;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.service.IdentifiedRequest;
import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.account.service.SignInService;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Somebody identified for the first time accepts the terms before there is an account. */
@Named
@RequestScoped
public class PublicAccountWelcomeBacking {
  @Inject private SignInService service;
  @Inject private SignInFlow flow;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private String email;
  private boolean terms;
  private boolean electronicService;

  /** Whether somebody has just been identified; otherwise there is nothing to do here. */
  public boolean isWaiting() {
    return SignInSession.waiting(request).isPresent();
  }

  /** The name the identification service told. */
  public String getName() {
    return SignInSession.waiting(request)
        .map(identified -> identified.assertion().name().shown())
        .orElse("");
  }

  /** Opens the account and signs in. */
  public void start() throws IOException {
    FieldChecks checks = new FieldChecks(languages.current());
    boolean noEmail = email == null || email.isBlank();
    checks.require(
        noEmail || EmailAddress.isWellFormed(email), "email", AccountRule.EMAIL_NOT_AN_ADDRESS);
    checks.require(terms, "terms", AccountRule.TERMS_NOT_ACCEPTED);
    if (checks.failed()) {
      return;
    }
    Identified identified =
        SignInSession.waiting(request)
            .orElseThrow(() -> new RuleViolation(AccountRule.IDENTIFICATION_REFUSED));
    SignIn signIn =
        service.firstIdentified(
            identified.assertion(),
            new IdentifiedRequest(email, languages.current(), terms, electronicService),
            DeviceCookie.origin(request));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    String onward = flow.complete(signIn, request, response);
    SignInSession.cameFrom(request, Circle.CITIZEN, identified);
    external.redirect(request.getContextPath() + onward);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
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
