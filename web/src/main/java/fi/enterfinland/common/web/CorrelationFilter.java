package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Correlation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Gives every request a short code: in the answer's header, in the log, in the audit trail, and on
 * the page that says something broke, so that a person can quote it. A code set by the proxy in
 * front is kept.
 */
public class CorrelationFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Name of the header, in both directions. */
  public static final String HEADER = "X-Correlation-Id";

  private static final String ATTRIBUTE = CorrelationFilter.class.getName();

  /** No vowels and no look-alikes: nothing that reads as a word or is misread on the phone. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";

  private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{8,64}");

  private final SecureRandom random = new SecureRandom();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String code = of(request);
    if (code == null) {
      String given = request.getHeader(HEADER);
      code = given != null && ACCEPTED.matcher(given).matches() ? given : fresh();
      request.setAttribute(ATTRIBUTE, code);
      response.setHeader(HEADER, code);
    }
    Correlation.Scope handling = Correlation.begin(code);
    try {
      chain.doFilter(request, response);
    } finally {
      handling.close();
    }
  }

  /** The code of a request. */
  public static String of(HttpServletRequest request) {
    return (String) request.getAttribute(ATTRIBUTE);
  }

  private String fresh() {
    StringBuilder code = new StringBuilder(9);
    for (int i = 0; i < 8; i++) {
      if (i == 4) {
        code.append('-');
      }
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
