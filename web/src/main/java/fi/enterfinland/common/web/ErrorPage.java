package fi.enterfinland.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page may say about what went wrong: a code to quote, or a rule's own text. */
@Named
@RequestScoped
public class ErrorPage {
  private HttpServletRequest request;

  /** For the container. */
  protected ErrorPage() {}

  /** Reads the failed request. */
  @Inject
  public ErrorPage(HttpServletRequest request) {
    this.request = request;
  }

  /** The code to quote when asking for help. */
  public String getCode() {
    return CorrelationFilter.of(request);
  }

  /** The text of the rule that refused; only rules put one there. */
  public String getText() {
    return (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
  }

  /** The address that failed, to try it again. */
  public String getAddress() {
    return request.getContextPath() + CurrentAddress.of(request).whole();
  }
}
