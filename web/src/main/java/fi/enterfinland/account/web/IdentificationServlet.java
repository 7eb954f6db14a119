package fi.enterfinland.account.web;

import fi.enterfinland.account.gateway.IdentificationGateway;
import fi.enterfinland.account.gateway.IdentificationGateway.Circle;
import fi.enterfinland.account.gateway.IdentificationRefused;
import fi.enterfinland.account.gateway.Identified;
import fi.enterfinland.account.gateway.PendingIdentification;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.service.Origin;
import fi.enterfinland.account.service.SignIn;
import fi.enterfinland.account.service.SignInService;
import fi.enterfinland.account.web.PendingIdentifications.Left;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends people to the identification service of their circle and takes them back. What comes back
 * forged, replayed or late is refused on a page of its own, logged, and told to the audit trail;
 * nobody is signed in by it.
 */
@WebServlet({
  "/login/citizen",
  "/login/officer",
  "/login/callback/citizen",
  "/login/callback/officer"
})
public class IdentificationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = System.getLogger(IdentificationServlet.class.getName());

  /** The rule that refused, for the page that says so. */
  static final String REFUSED = IdentificationServlet.class.getName() + ".refused";

  @Inject private transient IdentificationGateway gateway;
  @Inject private transient SignInService service;
  @Inject private transient SignInFlow flow;
  @Inject private transient Languages languages;
  @Inject private transient SystemClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    String path = request.getServletPath();
    Circle circle = path.endsWith("/officer") ? Circle.OFFICER : Circle.CITIZEN;
    try {
      if (path.equals(circle.returnPath())) {
        comeBack(circle, request, response);
      } else {
        leave(circle, request, response);
      }
    } catch (IdentificationRefused refusal) {
      LOG.log(Level.WARNING, "Identification refused: " + refusal.reason(), refusal.getCause());
      refuse(refusal.accountRule(), request, response);
    } catch (RuleViolation refusal) {
      refuse((AccountRule) refusal.rule(), request, response);
    }
  }

  private void leave(Circle circle, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReturnPath.of(request.getParameter("return"))
        .ifPresent(path -> SignInSession.comeBackTo(request, path));
    Instant now = clock.now();
    Optional<Actor> signedIn = SignInSession.actor(request);
    PendingIdentification pending = PendingIdentification.begin(now, signedIn.isPresent());
    String target =
        gateway
            .of(circle)
            .authorizationRequest(pending, languages.current().code(), now)
            .toString();
    boolean links = circle == Circle.CITIZEN && request.getParameter("link") != null;
    Long linksTo = signedIn.filter(who -> links).map(Actor::accountId).orElse(null);
    PendingIdentifications.add(request, new Left(circle, pending, linksTo));
    response.sendRedirect(target);
  }

  private void comeBack(Circle circle, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant now = clock.now();
    Origin origin = DeviceCookie.origin(request);
    Optional<Left> left =
        PendingIdentifications.take(request, circle, request.getParameter("state"), now);
    if (left.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "Identification refused: the state is unknown, used or late, from {0}",
          origin.networkAddress());
      throw new RuleViolation(AccountRule.IDENTIFICATION_REFUSED);
    }
    String code = request.getParameter("code");
    if (code == null || code.isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/login?cancelled");
      return;
    }
    Identified identified = gateway.of(circle).redeem(code, left.get().pending(), now);
    if (left.get().linksTo() != null) {
      link(left.get().linksTo(), identified, request, response);
      return;
    }
    Optional<SignIn> signIn =
        circle == Circle.OFFICER
            ? Optional.of(service.officer(identified.assertion(), languages.current(), origin))
            : service.identified(identified.assertion(), origin);
    if (signIn.isEmpty()) {
      SignInSession.waitForTerms(request, identified);
      response.sendRedirect(request.getContextPath() + PageAddress.WELCOME.path());
      return;
    }
    String onward = flow.complete(signIn.get(), request, response);
    SignInSession.cameFrom(request, circle, identified);
    response.sendRedirect(request.getContextPath() + onward);
  }

  /** It becomes a way in once the person, who is signed in still, has said so on a page. */
  private static void link(
      long accountId,
      Identified identified,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (SignInSession.actor(request)
        .map(Actor::accountId)
        .filter(id -> id == accountId)
        .isEmpty()) {
      throw new RuleViolation(AccountRule.SIGN_IN_AGAIN);
    }
    SignInSession.link(request, identified);
    response.sendRedirect(request.getContextPath() + PageAddress.MY_ACCOUNT_LINK.path());
  }

  private void refuse(AccountRule rule, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    service.identificationRefused(rule, DeviceCookie.origin(request));
    response.setStatus(
        rule == AccountRule.IDENTIFICATION_OUT_OF_ORDER
            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
            : HttpServletResponse.SC_FORBIDDEN);
    request.setAttribute(REFUSED, rule);
    request.getRequestDispatcher(PageAddress.LOGIN_REFUSED.view()).forward(request, response);
  }
}
