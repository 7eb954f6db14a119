package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The address a person sees, wherever the request has been led inside the server. */
class CurrentAddressTest {
  @Test
  void a_page_knows_the_address_it_was_opened_by() {
    CurrentAddress address =
        CurrentAddress.of(
            request(
                "/my/case/overview.xhtml",
                "number=EF-2026-0000001",
                Map.of(
                    RequestDispatcher.FORWARD_REQUEST_URI, "/my/case/EF-2026-0000001",
                    RequestDispatcher.FORWARD_QUERY_STRING, "tab=2&lang=sv")));
    assertThat(address.whole()).isEqualTo("/my/case/EF-2026-0000001?tab=2");
    assertThat(address.in("fi")).isEqualTo("/my/case/EF-2026-0000001?tab=2&lang=fi");
  }

  @Test
  void an_error_page_knows_the_address_that_failed() {
    CurrentAddress address =
        CurrentAddress.of(
            request(
                "/error/not-found.xhtml",
                null,
                Map.of(RequestDispatcher.ERROR_REQUEST_URI, "/my/nothing;jsessionid=1")));
    assertThat(address.whole()).isEqualTo("/my/nothing");
  }

  @Test
  void the_language_switch_keeps_an_address_without_a_query() {
    assertThat(CurrentAddress.of(request("/help", null, Map.of())).in("sv"))
        .isEqualTo("/help?lang=sv");
  }

  private static HttpServletRequest request(
      String uri, String query, Map<String, Object> attributes) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getRequestURI" -> uri;
                  case "getQueryString" -> query;
                  case "getContextPath" -> "";
                  case "getAttribute" -> attributes.get((String) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
