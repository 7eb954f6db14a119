package fi.enterfinland.account.web;

import fi.enterfinland.account.gateway.IdentificationGateway.Circle;
import fi.enterfinland.account.gateway.Identified;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.service.Origin;
import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.account.service.SignInService;
import fi.enterfinland.account.service.WaysInService;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Somebody signed in has identified, and says whether that becomes a way into their account. */
@Named
@RequestScoped
public class MyAccountLinkBacking {
  @Inject private WaysInService service;
  @Inject private SignInService signIns;
  @Inject private SignInFlow flow;
  @Inject private FreshProof proof;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private Boolean elsewhere;

  /** Whether somebody has just identified; otherwise there is nothing to do here. */
  public boolean isWaiting() {
    return SignInSession.linking(request).isPresent();
  }

  /** The name the identification service told. */
  public String getName() {
    return SignInSession.linking(request)
        .map(identified -> identified.assertion().name().shown())
        .orElse("");
  }

  /** Whether the identification leads to another account, which becomes part of this one. */
  public boolean isElsewhere() {
    if (elsewhere == null) {
      elsewhere =
          SignInSession.linking(request)
              .map(identified -> service.leadsElsewhere(signedIn.actor(), identified.assertion()))
              .orElse(false);
    }
    return elsewhere;
  }

  /** Makes it a way in; from now on the person is signed in as identified. */
  public void link() throws IOException {
    Identified identified =
        SignInSession.linking(request)
            .orElseThrow(() -> new RuleViolation(AccountRule.SIGN_IN_AGAIN));
    service.link(proof.proof(), identified.assertion());
    Origin origin = DeviceCookie.origin(request);
    SignIn signIn = signIns.identified(identified.assertion(), origin).orElseThrow();
    SignInSession.comeBackTo(
        request, new ReturnPath(PageAddress.MY_ACCOUNT_SIGN_IN.path() + "?done=1"));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    String onward = flow.complete(signIn, request, response);
    SignInSession.cameFrom(request, Circle.CITIZEN, identified);
    external.redirect(request.getContextPath() + onward);
  }
}
