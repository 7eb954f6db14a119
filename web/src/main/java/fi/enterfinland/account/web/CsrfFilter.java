package fi.enterfinland.account.web;

import fi.enterfinland.common.model.RequestRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets an endpoint change something only if the request shows the session's secret in the header
 * {@value #HEADER}: another site can make a browser send a request, but not this header. Other
 * systems come with credentials of their own and without a session.
 */
public class CsrfFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** The header that carries the secret. */
  public static final String HEADER = "X-CSRF-Token";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String INTEGRATION = "/api/integration/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (READING.contains(request.getMethod())
        || path.startsWith(INTEGRATION)
        || SignInSession.isCsrfToken(request, request.getHeader(HEADER))) {
      chain.doFilter(request, response);
    } else {
      throw new RuleViolation(RequestRule.REQUEST_NOT_OURS);
    }
  }
}
