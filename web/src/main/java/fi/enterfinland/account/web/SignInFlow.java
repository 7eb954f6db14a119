package fi.enterfinland.account.web;

import fi.enterfinland.account.service.SessionService;
import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The last step of every way in: session, browser, language, and where to go on. */
@RequestScoped
public class SignInFlow {
  private Languages languages;
  private SessionService sessions;

  /** For the container's proxy. */
  protected SignInFlow() {}

  /** Knows the request's language. */
  @Inject
  public SignInFlow(Languages languages, SessionService sessions) {
    this.languages = languages;
    this.sessions = sessions;
  }

  /**
   * Begins the session of somebody who has just signed in, or asks for the code that lacks.
   *
   * @return the path to go on to, inside the application
   */
  String complete(SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
    if (signIn.begun().isEmpty()) {
      SignInSession.awaitCode(request, signIn);
      return PageAddress.LOGIN_CODE.path();
    }
    String onward = SignInSession.onward(request, signIn.actor());
    SignInSession.proof(request)
        .ifPresent(
            before ->
                sessions.replaced(
                    before.actor(), SignInSession.registered(request).orElseThrow().id()));
    SignInSession.begin(
        request, signIn.actor(), new RegisteredSession(signIn.session(), signIn.at()));
    DeviceCookie.keep(response, signIn.device());
    if (!languages.isChosen()) {
      languages.choose(signIn.language(), response);
    }
    return onward;
  }
}
