package fi.enterfinland.common.web;

import fi.enterfinland.common.model.RequestRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * Stands before the error pages. What was forbidden is shown as not found, because saying "you may
 * not" would say "it exists" (L2.28). Endpoints get JSON. The page itself is drawn as if it had
 * been opened by itself: with the failed form's parameters Faces would try to restore that form.
 */
public class ErrorPageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** As the security constraints of {@code web.xml} name them. */
  private static final List<String> METHODS_OF_PAGES = List.of("GET", "HEAD", "POST");

  private static final List<String> METHODS_OF_ENDPOINTS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  @Inject private transient Languages languages;
  @Inject private transient RefusedRequests refused;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (status != null && status == HttpServletResponse.SC_FORBIDDEN) {
      status = instead(request, response);
      response.setStatus(status);
    }
    if (status != null && status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      refused.note(request, name(status));
    }
    if (status != null && CurrentAddress.of(request).path().startsWith("/api/")) {
      Problem.write(response, status, name(status), text(status));
    } else {
      HeldPage held = new HeldPage(response);
      chain.doFilter(new OpenedByItself(request), held);
      held.send();
    }
  }

  /** The container forbids a method that no constraint covers; that says nothing of a case. */
  private static int instead(HttpServletRequest request, HttpServletResponse response) {
    boolean endpoint = CurrentAddress.of(request).path().startsWith("/api/");
    List<String> taken = endpoint ? METHODS_OF_ENDPOINTS : METHODS_OF_PAGES;
    if (taken.contains(request.getMethod())) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    response.setHeader("Allow", String.join(", ", taken));
    return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
  }

  /** What a person can do about it, where that is known. */
  private String text(int status) {
    return switch (status) {
      case 401 -> Refusals.text(new RuleViolation(RequestRule.NOT_SIGNED_IN), languages.current());
      default -> null;
    };
  }

  private static String name(int status) {
    return switch (status) {
      case 400 -> "BAD_REQUEST";
      case 401 -> "NOT_SIGNED_IN";
      case 404 -> "NO_ACCESS";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 409 -> "CONFLICT";
      case 413 -> "TOO_LARGE";
      default -> status < 500 ? "REFUSED" : "UNEXPECTED";
    };
  }

  private static final class OpenedByItself extends HttpServletRequestWrapper {
    OpenedByItself(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getHeader(String name) {
      return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }
  }
}
