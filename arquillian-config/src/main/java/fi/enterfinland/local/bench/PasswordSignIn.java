package fi.enterfinland.local.bench;

import fi.enterfinland.account.model.PasswordHash;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs in with e-mail address and password, always from the same browser. */
final class PasswordSignIn {
  private static final String EMAIL = "bench@example.com";
  private static final String PASSWORD = "fourteen warm stones by the lake";
  private static final Pattern DEVICE = Pattern.compile("(?i)Set-Cookie: (ef-device=[^;\r\n]+)");

  private final int port;
  private final PasswordHash hash;
  private final String device;

  private PasswordSignIn(int port, PasswordHash hash) throws IOException {
    this.port = port;
    this.hash = hash;
    try (HttpConnection connection = new HttpConnection(port)) {
      signIn(connection, request(""));
      Matcher cookie = DEVICE.matcher(connection.head());
      if (!cookie.find()) {
        throw new IOException("The browser is not known again: " + connection.head());
      }
      device = cookie.group(1);
    }
  }

  /** Makes the account, and makes its browser known. */
  static PasswordSignIn prepare(int port, Connection connection) throws IOException, SQLException {
    PasswordHash hash = PasswordHash.of(PASSWORD);
    BenchData.account(connection, EMAIL, hash.stored());
    return new PasswordSignIn(port, hash);
  }

  /** Signs in again and again. */
  Load.Worker signingIn() throws IOException {
    HttpConnection connection = new HttpConnection(port);
    byte[] request = request();
    return new Load.Worker() {
      @Override
      public void once() throws IOException {
        signIn(connection, request);
      }

      @Override
      public void close() throws IOException {
        connection.close();
      }
    };
  }

  /** What nobody can do without: the check of the password alone, on this machine. */
  Load.Worker hashing() {
    return () -> {
      if (!hash.matches(PASSWORD)) {
        throw new IllegalStateException("The password is not its own");
      }
    };
  }

  /** One sign-in from the known browser. */
  byte[] request() {
    return request(device);
  }

  private static void signIn(HttpConnection connection, byte[] request) throws IOException {
    int status = connection.exchange(request);
    if (status != 302 || connection.head().contains("/login")) {
      throw new IOException("Not signed in: " + connection.head());
    }
  }

  private byte[] request(String cookies) {
    String form =
        "login-form=login-form&login-submit=x&jakarta.faces.ViewState=stateless&email="
            + URLEncoder.encode(EMAIL, StandardCharsets.UTF_8)
            + "&password="
            + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
    return ("POST /login HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + form.length()
            + (cookies.isEmpty() ? "" : "\r\nCookie: " + cookies)
            + "\r\n\r\n"
            + form)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
