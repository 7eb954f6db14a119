package fi.enterfinland.common.web;

import fi.enterfinland.common.model.RuleViolation;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The one place where what went wrong becomes an answer, for pages and endpoints alike. A refusal
 * that a page could show itself does not come this far (see {@link RefusalMessages}). Anything that
 * is no refusal is logged with the request's code and shown as that code only.
 */
public class RefusalFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final System.Logger LOG = System.getLogger(RefusalFilter.class.getName());

  @Inject private transient Languages languages;
  @Inject private transient RefusedRequests refused;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException thrown) {
      answer(request, response, thrown);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
      throws IOException {
    Optional<RuleViolation> refusal = Refusals.in(thrown);
    boolean notFound = isCausedBy(thrown, PageNotFoundException.class);
    boolean expired = isCausedBy(thrown, ViewExpiredException.class);
    if (refusal.isEmpty() && !expired && !notFound) {
      LOG.log(
          System.Logger.Level.ERROR,
          "Request " + CorrelationFilter.of(request) + " failed: " + request.getMethod(),
          thrown);
    }
    if (refusal.isPresent()) {
      if (refusal.get().noteOnce()) {
        refused.note(request, refusal.get().rule().name());
      } else {
        RefusedRequests.markNoted(request);
      }
    }
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    if (AddressFilter.path(request).startsWith("/api/")) {
      answerEndpoint(response, refusal);
    } else if (refusal.isPresent()) {
      response.sendError(
          Refusals.status(refusal.get()), Refusals.text(refusal.get(), languages.current()));
    } else if (notFound) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (expired) {
      refused.note(request, "PAGE_NO_LONGER_KNOWN");
      backToThePage(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private void answerEndpoint(HttpServletResponse response, Optional<RuleViolation> refusal)
      throws IOException {
    if (refusal.isPresent()) {
      Problem.write(response, refusal.get(), languages.current());
    } else {
      Problem.write(response, 500, "UNEXPECTED", null);
    }
  }

  /** Everything typed is saved by itself, so a page whose state has gone is simply drawn anew. */
  private static void backToThePage(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CurrentAddress address = CurrentAddress.of(request);
    String query = address.query().isEmpty() ? "renewed" : address.query() + "&renewed";
    String target = request.getContextPath() + address.path() + "?" + query;
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                  + target.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C")
                  + "\"></redirect></partial-response>");
    } else {
      response.sendRedirect(target);
    }
  }

  private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
