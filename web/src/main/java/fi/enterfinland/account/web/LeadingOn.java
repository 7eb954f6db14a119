package fi.enterfinland.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a browser to another page, in the form that the request at hand follows. */
final class LeadingOn {
  private LeadingOn() {}

  /** Leads to an address of ours, which is never kept. */
  static void to(String target, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      leadPartialRequest(response, target);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", target);
    }
    response.setHeader("Cache-Control", "no-store");
  }

  /** The path asked for, with what follows it where it was only read. */
  static String asked(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    int semicolon = path.indexOf(';');
    String query = request.getQueryString();
    return (semicolon < 0 ? path : path.substring(0, semicolon))
        + ("GET".equals(request.getMethod()) && query != null ? "?" + query : "");
  }

  /** A page that asks for a part of itself follows a redirect only in this form. */
  private static void leadPartialRequest(HttpServletResponse response, String target)
      throws IOException {
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + target.replace("&", "&amp;")
                + "\"></redirect></partial-response>");
  }
}
