package fi.enterfinland.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a form that is larger than any of ours can be, before a byte of it is read. Endpoints
 * have limits of their own: theirs are of a file or of a save.
 */
public class FormSizeFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Bytes; thirty long answers in one form, each letter written as nine, are half of it. */
  static final int MOST_BYTES = 2 * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean form =
        "POST".equals(request.getMethod()) && !AddressFilter.path(request).startsWith("/api/");
    if (form && request.getContentLengthLong() > MOST_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (form && request.getHeader("Transfer-Encoding") != null) {
      // No browser sends a form without saying how long it is.
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }
}
