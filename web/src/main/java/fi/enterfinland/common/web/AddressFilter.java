package fi.enterfinland.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Leads the address a person sees to the view that draws it. Views themselves cannot be asked for,
 * so that every page has exactly one address and one security constraint.
 */
public class AddressFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    Optional<PageAddress.Match> page = PageAddress.at(path);
    if (page.isPresent()) {
      String target = target(page.get());
      if (target.startsWith("/internal/")) {
        request.getRequestDispatcher(target).forward(request, response);
      } else if (isThere(page.get().address().view())) {
        HeldPage held = new HeldPage(response);
        request.getRequestDispatcher(target).forward(request, held);
        held.send();
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } else if (path.startsWith("/internal/")
        || (path.endsWith(".xhtml") && !path.startsWith(FACES_RESOURCES))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (path.length() > 1 && path.endsWith("/") && isGet(request) && isPage(path)) {
      response.sendRedirect(path.substring(0, path.length() - 1));
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isThere(String view) {
    return Views.of(getServletContext()).kind(view) != Views.Kind.MISSING;
  }

  private static boolean isGet(HttpServletRequest request) {
    return "GET".equals(request.getMethod());
  }

  private static boolean isPage(String path) {
    return PageAddress.at(path.substring(0, path.length() - 1)).isPresent();
  }

  /** The path inside the application, without a session id that somebody wrote into it. */
  static String path(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    int semicolon = path.indexOf(';');
    return semicolon < 0 ? path : path.substring(0, semicolon);
  }

  /** The forms of the path parameters leave nothing that would need encoding. */
  private static String target(PageAddress.Match page) {
    StringBuilder target = new StringBuilder(page.address().view());
    char separator = '?';
    for (Map.Entry<String, String> value : page.values().entrySet()) {
      target.append(separator).append(value.getKey()).append('=').append(value.getValue());
      separator = '&';
    }
    return target.toString();
  }
}
