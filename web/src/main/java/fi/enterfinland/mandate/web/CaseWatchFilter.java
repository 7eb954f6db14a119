package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.mandate.service.CounselService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers an open page of a client's case that asks, by {@code HEAD} of its own address, whether
 * the person may still be there: one statement, no page drawn, no viewing recorded. When the access
 * has ended, the address does not exist.
 */
public class CaseWatchFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient CounselService counsel;
  @Inject private transient SignedIn signedIn;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<ApplicationNumber> number =
        "HEAD".equals(request.getMethod()) ? number(request) : Optional.empty();
    if (number.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    counsel.requireActing(signedIn.actor(), number.get());
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static Optional<ApplicationNumber> number(HttpServletRequest request) {
    return PageAddress.at(request.getRequestURI().substring(request.getContextPath().length()))
        .map(page -> new ApplicationNumber(page.values().get("number")));
  }
}
