package fi.enterfinland.account.web;

import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.account.service.Origin;
import fi.enterfinland.common.model.Setting;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The cookie by which an account knows a browser again: guesses from elsewhere do not slow that
 * browser down. It opens nothing by itself.
 */
final class DeviceCookie {
  static final String NAME = "ef-device";

  private static final Duration KEPT = Duration.ofDays(365);

  private DeviceCookie() {}

  /** Where a request comes from. */
  static Origin origin(HttpServletRequest request) {
    String device = null;
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (NAME.equals(cookie.getName())) {
          device = cookie.getValue();
        }
      }
    }
    return Origin.of(request.getRemoteAddr(), device, request.getHeader("User-Agent"));
  }

  /** Lets the browser keep its secret. */
  static void keep(HttpServletResponse response, SecretToken device) {
    Cookie cookie = new Cookie(NAME, device.value());
    cookie.setPath("/");
    cookie.setMaxAge((int) KEPT.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(Setting.PUBLIC_URL.required().startsWith("https:"));
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
