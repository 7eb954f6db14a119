package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Another site cannot change anything through a person's browser. */
class SameOriginFilterTest {
  private final AtomicBoolean passed = new AtomicBoolean();
  private final AtomicInteger refused = new AtomicInteger();

  @Test
  void a_change_from_another_site_is_refused() throws Exception {
    assertThat(passes("POST", Map.of("Sec-Fetch-Site", "cross-site"))).isFalse();
    assertThat(passes("POST", Map.of("Host", "ef.fi", "Origin", "https://evil.example"))).isFalse();
    assertThat(passes("PATCH", Map.of("Host", "ef.fi", "Origin", "null"))).isFalse();
    assertThat(refused).hasValue(403);
  }

  @Test
  void a_change_from_our_own_page_passes() throws Exception {
    assertThat(passes("POST", Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
    assertThat(passes("POST", Map.of("Host", "ef.fi:8080", "Origin", "http://ef.fi:8080")))
        .isTrue();
  }

  @Test
  void reading_and_clients_that_are_no_browsers_are_not_concerned() throws Exception {
    assertThat(passes("GET", Map.of("Sec-Fetch-Site", "cross-site"))).isTrue();
    assertThat(passes("POST", Map.of())).isTrue();
  }

  private boolean passes(String method, Map<String, String> headers) throws Exception {
    passed.set(false);
    FilterChain chain = (request, response) -> passed.set(true);
    new SameOriginFilter().doFilter(request(method, headers), response(), chain);
    return passed.get();
  }

  private static HttpServletRequest request(String method, Map<String, String> headers) {
    return proxy(
        HttpServletRequest.class,
        (name, argument) -> name.equals("getMethod") ? method : headers.get(argument));
  }

  private HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, argument) -> {
          refused.set((Integer) argument);
          return null;
        });
  }

  private interface Answer {
    Object to(String method, Object argument);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                answer.to(method.getName(), arguments == null ? null : arguments[0])));
  }
}
