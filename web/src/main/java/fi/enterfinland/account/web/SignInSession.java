package fi.enterfinland.account.web;

import fi.enterfinland.account.gateway.IdentificationGateway.Circle;
import fi.enterfinland.account.gateway.Identified;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.RecentProof;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.account.model.TotpSecret;
import fi.enterfinland.account.service.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;

/**
 * What a browser's session holds of who is signed in. Nothing else decides who somebody is: every
 * request reads it from here and asks no database.
 */
final class SignInSession {
  private static final String PREFIX = SignInSession.class.getPackageName() + ".";
  private static final String ACTOR = PREFIX + "actor";
  private static final String CSRF = PREFIX + "csrf";
  private static final String ID_TOKEN = PREFIX + "idToken";
  private static final String CIRCLE = PREFIX + "circle";
  private static final String WAITING = PREFIX + "waiting";
  private static final String REGISTERED = PREFIX + "registered";
  private static final String AWAITING_CODE = PREFIX + "awaitingCode";
  private static final String LINKING = PREFIX + "linking";
  private static final String TERMS = PREFIX + "terms";
  private static final String SECRET = PREFIX + "secret";
  private static final String RETURN = PREFIX + "return";

  private SignInSession() {}

  /** Who is signed in; nobody any more once the session was ended from elsewhere. */
  static Optional<Actor> actor(HttpServletRequest request) {
    return registered(request).flatMap(open -> read(request, ACTOR, Actor.class));
  }

  /** The session's line in the register, while it is open. */
  static Optional<RegisteredSession> registered(HttpServletRequest request) {
    return read(request, REGISTERED, RegisteredSession.class).filter(open -> !open.isEnded());
  }

  /** Who is signed in, and when they last showed who they are. */
  static Optional<RecentProof> proof(HttpServletRequest request) {
    return registered(request)
        .flatMap(open -> actor(request).map(actor -> new RecentProof(actor, open.provedAt())));
  }

  /**
   * Begins a signed-in session. Its id is new, so that an id planted beforehand is worth nothing;
   * if somebody else was signed in, nothing of theirs is kept.
   */
  static void begin(HttpServletRequest request, Actor actor, RegisteredSession registered) {
    HttpSession session = request.getSession(true);
    Optional<Actor> before = read(request, ACTOR, Actor.class);
    if (before.isPresent() && before.get().accountId() != actor.accountId()) {
      session.invalidate();
      session = request.getSession(true);
    } else {
      request.changeSessionId();
    }
    for (String left : List.of(WAITING, AWAITING_CODE, LINKING, SECRET)) {
      session.removeAttribute(left);
    }
    session.removeAttribute(ID_TOKEN);
    session.removeAttribute(CIRCLE);
    session.setAttribute(CSRF, SecretToken.random());
    session.setAttribute(ACTOR, actor);
    session.setAttribute(REGISTERED, registered);
  }

  /** Keeps somebody who has shown the password, until the code is shown too. */
  static void awaitCode(HttpServletRequest request, SignIn awaiting) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(AWAITING_CODE, awaiting);
  }

  /** Somebody who has shown the password, but not the code yet. */
  static Optional<SignIn> awaitingCode(HttpServletRequest request) {
    return read(request, AWAITING_CODE, SignIn.class);
  }

  /** Keeps an identification that is to become a way into the account of the person signed in. */
  static void link(HttpServletRequest request, Identified identified) {
    request.getSession(true).setAttribute(LINKING, identified);
  }

  /** The identification that is to become a way in. */
  static Optional<Identified> linking(HttpServletRequest request) {
    return read(request, LINKING, Identified.class);
  }

  /** The secret of a second factor that is being set up; a new one at the first time. */
  static TotpSecret secret(HttpServletRequest request) {
    return read(request, SECRET, TotpSecret.class)
        .orElseGet(
            () -> {
              TotpSecret secret = TotpSecret.random();
              request.getSession(true).setAttribute(SECRET, secret);
              return secret;
            });
  }

  /** The second factor is set up. */
  static void forgetSecret(HttpServletRequest request) {
    request.getSession(true).removeAttribute(SECRET);
  }

  /** The name of who is signed in was corrected. */
  static void renamed(HttpServletRequest request, String name) {
    actor(request)
        .ifPresent(
            before ->
                request
                    .getSession()
                    .setAttribute(
                        ACTOR,
                        new Actor(
                            before.accountId(),
                            name,
                            before.roles(),
                            before.level(),
                            before.means())));
  }

  /** The version of the terms of use this session knows to be accepted. */
  static Optional<String> acceptedTerms(HttpServletRequest request) {
    return read(request, TERMS, String.class);
  }

  /** The person signed in has accepted this version of the terms of use. */
  static void termsAccepted(HttpServletRequest request, String version) {
    request.getSession().setAttribute(TERMS, version);
  }

  /** Keeps what ends the identification service's own session. */
  static void cameFrom(HttpServletRequest request, Circle circle, Identified identified) {
    HttpSession session = request.getSession(true);
    session.setAttribute(CIRCLE, circle);
    session.setAttribute(ID_TOKEN, identified.idToken());
  }

  /** The identification service the person came from. */
  static Optional<Circle> circle(HttpServletRequest request) {
    return read(request, CIRCLE, Circle.class);
  }

  /** The statement of identity the person came with. */
  static Optional<String> idToken(HttpServletRequest request) {
    return read(request, ID_TOKEN, String.class);
  }

  /** Keeps somebody identified for the first time, until the terms are accepted. */
  static void waitForTerms(HttpServletRequest request, Identified identified) {
    request.changeSessionId();
    request.getSession(true).setAttribute(WAITING, identified);
  }

  /** Somebody identified who has not accepted the terms yet. */
  static Optional<Identified> waiting(HttpServletRequest request) {
    return read(request, WAITING, Identified.class);
  }

  /** Remembers where to go on after signing in. */
  static void comeBackTo(HttpServletRequest request, ReturnPath path) {
    request.getSession(true).setAttribute(RETURN, path.value());
  }

  /** Where to go on after signing in, told once; else the person's own area. */
  static String onward(HttpServletRequest request, Actor actor) {
    String home = actor.isOfficer() ? "/office" : "/my";
    String path = read(request, RETURN, String.class).orElse(home);
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(RETURN);
    }
    return path;
  }

  /** The secret that proves a change was asked for by our own page. */
  static SecretToken csrfToken(HttpServletRequest request) {
    return read(request, CSRF, SecretToken.class)
        .orElseGet(
            () -> {
              SecretToken token = SecretToken.random();
              request.getSession(true).setAttribute(CSRF, token);
              return token;
            });
  }

  /** Whether a text is the session's secret. */
  static boolean isCsrfToken(HttpServletRequest request, String text) {
    return read(request, CSRF, SecretToken.class).map(token -> token.matches(text)).orElse(false);
  }

  private static <T> Optional<T> read(HttpServletRequest request, String name, Class<T> type) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable(session.getAttribute(name)).map(type::cast);
  }
}
