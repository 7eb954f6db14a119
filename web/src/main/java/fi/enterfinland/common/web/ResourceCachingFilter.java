package fi.enterfinland.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep what has its version in its address (see {@link Assets}), and the fonts. */
public class ResourceCachingFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean versioned =
        request.getParameter("v") != null || request.getRequestURI().endsWith(".woff2");
    response.setHeader(
        "Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=600");
    chain.doFilter(request, response);
  }
}
