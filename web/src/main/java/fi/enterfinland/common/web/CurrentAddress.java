package fi.enterfinland.common.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * The address the person sees, however the request was led on inside the server.
 *
 * @param path without context path, for example {@code /my/case/EF-2026-0000123}
 * @param query the query as it was written, without the language switch; may be empty
 */
record CurrentAddress(String path, String query) {

  static CurrentAddress of(HttpServletRequest request) {
    String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (forwarded != null) {
      String query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
      return new CurrentAddress(inside(request, forwarded), withoutLanguage(query));
    }
    if (failed != null) {
      return new CurrentAddress(inside(request, failed), "");
    }
    return new CurrentAddress(
        AddressFilter.path(request), withoutLanguage(request.getQueryString()));
  }

  /** The whole address again, as it can be written into a link. */
  String whole() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The same address, asking for another language. */
  String in(String languageCode) {
    return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + languageCode;
  }

  private static String inside(HttpServletRequest request, String uri) {
    String path = uri.substring(request.getContextPath().length());
    int semicolon = path.indexOf(';');
    return semicolon < 0 ? path : path.substring(0, semicolon);
  }

  private static String withoutLanguage(String query) {
    if (query == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty() && !pair.startsWith("lang=")) {
        kept.add(pair);
      }
    }
    return String.join("&", kept);
  }
}
