package fi.enterfinland.document.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads {@code /api/drafts/{number}/documents}, and {@code /api/office/…}, to their servlet: a
 * servlet's own mapping cannot have a variable in the middle, and what else lies under a draft's
 * address belongs to others. It stands last in {@code web.xml}: what it leads on has passed every
 * other filter.
 */
public class CaseDocumentsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (DocumentAddress.isInCase(request)) {
      getServletContext().getNamedDispatcher(DocumentsServlet.NAME).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
