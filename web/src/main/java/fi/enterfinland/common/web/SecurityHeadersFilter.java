package fi.enterfinland.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Security headers of every answer. The content policy of a page is {@code primefaces.CSP_POLICY}
 * in {@code web.xml}, with a nonce if the page has widgets ({@link PageNonce}); it replaces the
 * stricter one set here for everything else, because a browser enforces every policy it is given.
 */
public class SecurityHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  static final String POLICY_HEADER = "Content-Security-Policy";

  /** For what is not a page: nothing may load or frame it. Documents of ours need nothing. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    write(response);
    if (isPersonal(AddressFilter.path(request))) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  /** Writes the headers of an answer that is given before any filter is asked. */
  public static void write(HttpServletResponse response) {
    response.setHeader(POLICY_HEADER, POLICY);
    response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");
  }

  /** Whatever was drawn for a person must not lie in a shared computer's cache (L2.28). */
  private static boolean isPersonal(String path) {
    return Area.of(path) != Area.PUBLIC || path.startsWith("/api/");
  }

  /** Keeps the content policy single: what comes later replaces it. */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (POLICY_HEADER.equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
