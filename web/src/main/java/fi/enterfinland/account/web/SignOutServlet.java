package fi.enterfinland.account.web;

import fi.enterfinland.account.gateway.IdentificationGateway;
import fi.enterfinland.account.gateway.IdentificationGateway.Circle;
import fi.enterfinland.account.gateway.IdentificationRefused;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.service.AccountService;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Ends the session, here and at the identification service it came from. Asked for by a form with
 * the session's secret, so that no other site can sign a person out.
 *
 * <p>The way to the identification service goes by a page of ours that leads on by itself: a
 * browser lets no form of ours be answered by another site's page.
 */
@WebServlet("/logout")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = System.getLogger(SignOutServlet.class.getName());

  /** Where the identification service's own session is ended, for the page that leads there. */
  static final String ONWARD = SignOutServlet.class.getName() + ".onward";

  @Inject private transient IdentificationGateway gateway;
  @Inject private transient AccountService service;
  @Inject private transient SystemClock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Actor> actor = SignInSession.actor(request);
    if (actor.isEmpty()) {
      response.sendRedirect(request.getContextPath() + PageAddress.SIGNED_OUT.path());
      return;
    }
    if (!SignInSession.isCsrfToken(request, request.getParameter("csrf"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Optional<URI> onward = elsewhere(request);
    UUID session = SignInSession.registered(request).orElseThrow().id();
    request.getSession().invalidate();
    service.signedOut(actor.get(), session);
    if (onward.isEmpty()) {
      response.sendRedirect(request.getContextPath() + PageAddress.SIGNED_OUT.path());
      return;
    }
    request.setAttribute(ONWARD, onward.get().toString());
    request.getRequestDispatcher(PageAddress.SIGNED_OUT.view()).forward(request, response);
  }

  /** An identification service that is down must not keep anybody signed in here. */
  private Optional<URI> elsewhere(HttpServletRequest request) {
    Optional<Circle> circle = SignInSession.circle(request);
    Optional<String> idToken = SignInSession.idToken(request);
    if (circle.isEmpty() || idToken.isEmpty()) {
      return Optional.empty();
    }
    URI back = URI.create(Setting.PUBLIC_URL.required() + PageAddress.SIGNED_OUT.path());
    try {
      return gateway.of(circle.get()).endSession(idToken.get(), back, clock.now());
    } catch (IdentificationRefused unreachable) {
      LOG.log(
          Level.WARNING,
          "The session at the identification service was not ended: {0}",
          unreachable.reason());
      return Optional.empty();
    }
  }
}
