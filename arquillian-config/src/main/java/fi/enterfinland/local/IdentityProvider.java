package fi.enterfinland.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/**
 * OpenID Connect for the local environment: issuer {@code /citizen} for everybody but officers,
 * issuer {@code /officer} for those. Its sign-in page offers the invented people by name. It gives
 * tokens to any client, whatever the secret.
 */
public final class IdentityProvider implements AutoCloseable {
  private final MockOAuth2Server server;
  private final int port;

  private IdentityProvider(MockOAuth2Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * @throws StartFailure if the port is taken
   */
  static IdentityProvider start(LocalSettings settings, People people) {
    int port = settings.port(Port.IDENTITY);
    Port.IDENTITY.requireFree(port);
    Path page = settings.home().resolve("sign-in.html");
    try {
      Files.writeString(page, page(people));
      MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true, page.toString()));
      server.start(InetAddress.getLoopbackAddress(), port);
      return new IdentityProvider(server, port);
    } catch (IOException e) {
      throw settings.broken(page, e);
    }
  }

  /**
   * Address of an issuer.
   *
   * @param name {@code citizen} or {@code officer}
   */
  public String issuer(String name) {
    return "http://localhost:" + port + "/" + name;
  }

  /** The provider itself, for tests that need a token of a special kind. */
  public MockOAuth2Server server() {
    return server;
  }

  @Override
  public void close() {
    server.shutdown();
  }

  private static String page(People people) throws IOException {
    StringBuilder forms = new StringBuilder();
    for (Person person : people.all()) {
      forms.append(
          """
          <form method="post" class="%s">
            <input type="hidden" name="username" value="%s">
            <input type="hidden" name="claims" value="%s">
            <button type="submit"><b>%s</b> <span>%s</span></button>
          </form>
          """
              .formatted(
                  person.issuer(),
                  html(person.subject()),
                  html(JSONObjectUtils.toJSONString(person.claims())),
                  html(person.name()),
                  html(person.role())));
    }
    try (InputStream template = IdentityProvider.class.getResourceAsStream("sign-in.html")) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{people}", forms.toString());
    }
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
