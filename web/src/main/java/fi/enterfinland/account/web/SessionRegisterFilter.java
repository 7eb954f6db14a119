package fi.enterfinland.account.web;

import fi.enterfinland.account.service.SessionService;
import fi.enterfinland.common.model.SystemClock;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the register once a minute that a session is in use, and hears there whether another server
 * has ended it: whoever is signed in at several servers is out everywhere within that minute.
 */
public class SessionRegisterFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject private transient SessionService sessions;
  @Inject private transient SystemClock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Instant now = clock.now();
    Optional<RegisteredSession> session = SignInSession.registered(request);
    boolean reading = READING.contains(request.getMethod());
    if (!reading) {
      session.ifPresent(open -> open.change(now));
    }
    if (session.isEmpty() || !session.get().isTouchDue(now) || sessions.touch(session.get().id())) {
      chain.doFilter(request, response);
      return;
    }
    RegisteredSession.end(session.get().id());
    if (reading) {
      String query = request.getQueryString();
      response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}
