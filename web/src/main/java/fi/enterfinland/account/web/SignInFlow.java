package fi.enterfinland.account.web;

import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.common.web.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The last step of every way in: session, browser, language, and where to go on. */
@RequestScoped
public class SignInFlow {
  private Languages languages;

  /** For the container's proxy. */
  protected SignInFlow() {}

  /** Knows the request's language. */
  @Inject
  public SignInFlow(Languages languages) {
    this.languages = languages;
  }

  /**
   * Begins the session of somebody who has just signed in.
   *
   * @return the path to go on to, inside the application
   */
  String complete(SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
    String onward = SignInSession.onward(request, signIn.actor());
    SignInSession.begin(request, signIn.actor());
    DeviceCookie.keep(response, signIn.device());
    if (!languages.isChosen()) {
      languages.choose(signIn.language(), response);
    }
    return onward;
  }
}
