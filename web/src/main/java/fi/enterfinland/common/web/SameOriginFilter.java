package fi.enterfinland.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses a change that another site sends from a person's browser. Together with the session
 * cookie's {@code SameSite} this protects also the forms that keep no state in the server. Clients
 * that are no browsers send no origin and are not concerned.
 */
public class SameOriginFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod()) && isForeign(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && !authority(origin).equals(request.getHeader("Host"));
  }

  /** Host and port of an origin; empty for {@code null} and for anything that is no address. */
  private static String authority(String origin) {
    int start = origin.indexOf("://");
    return start < 0 ? "" : origin.substring(start + 3);
  }
}
