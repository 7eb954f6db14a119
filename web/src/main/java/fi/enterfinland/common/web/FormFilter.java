package fi.enterfinland.common.web;

import fi.enterfinland.common.model.RequestRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses a form that no page of ours could have filled in, before it is held in memory: one that
 * is larger than all our fields together, one that does not say how large it is, and one with the
 * character U+0000, which no database keeps.
 */
public class FormFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String FORM = "application/x-www-form-urlencoded";

  /** Some clients keep the header of a form when they follow the redirect that answers it. */
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

  private static final int MOST_MEGABYTES = 2;
  private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String kind = request.getContentType();
    if (kind != null
        && kind.toLowerCase(Locale.ROOT).startsWith(FORM)
        && !WITHOUT_BODY.contains(request.getMethod())) {
      long length = request.getContentLengthLong();
      if (length < 0) {
        throw new RuleViolation(RequestRule.REQUEST_NOT_READABLE);
      }
      if (length > MOST_BYTES) {
        RuleViolation refusal = new RuleViolation(RequestRule.REQUEST_TOO_LARGE, MOST_MEGABYTES);
        takeTheRest(request, refusal);
        throw refusal;
      }
      if (request.getParameterMap().values().stream()
          .flatMap(Arrays::stream)
          .anyMatch(value -> value.indexOf('\0') >= 0)) {
        throw new RuleViolation(RequestRule.REQUEST_NOT_READABLE);
      }
    }
    chain.doFilter(request, response);
  }

  /** Whoever is still sending would not hear why it is refused if the line were cut now. */
  private static void takeTheRest(HttpServletRequest request, RuleViolation refusal) {
    try {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      refusal.addSuppressed(gone);
    }
  }
}
