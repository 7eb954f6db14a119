package fi.enterfinland.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A port of this machine that the local environment listens on, and the system property that moves
 * it ({@code ef.port.<name>}).
 */
public enum Port {
  /** Pages and API of the application. */
  HTTP(8080, "the application"),
  /** Health and figures of the server. */
  MANAGEMENT(9990, "the server's health and figures"),
  /** Messages by the Core protocol, which the plain JMS client speaks. */
  CORE(61616, "messages over Core"),
  /** Messages by AMQP 1.0. */
  AMQP(5672, "messages over AMQP"),
  /** Messages by STOMP. */
  STOMP(61613, "messages over STOMP"),
  /** PostgreSQL. */
  DATABASE(15432, "the database"),
  /** The identity provider. */
  IDENTITY(8090, "the identity provider"),
  /** SMTP of the mail catcher. */
  MAIL(3025, "the mail catcher");

  private final int usual;
  private final String use;

  Port(int usual, String use) {
    this.usual = usual;
    this.use = use;
  }

  /** The system property that sets this port. */
  public String property() {
    return "ef.port." + name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The number set, or the usual one.
   *
   * @throws StartFailure if what is set is no port number
   */
  int configured() {
    String set = System.getProperty(property());
    if (set == null || set.isBlank()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(set.strip());
      if (number > 0 && number <= 65_535) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw notAPort(set, notANumber);
    }
    throw notAPort(set, null);
  }

  /**
   * @throws StartFailure if another program listens on the number
   */
  void requireFree(int number) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
    } catch (IOException taken) {
      throw new StartFailure(
          "Port %d for %s is in use: stop the program that uses it, or choose another with -D%s=…"
              .formatted(number, use, property()),
          taken);
    }
  }

  private StartFailure notAPort(String set, Throwable cause) {
    return new StartFailure(
        "-D%s=%s is not a port number (1 to 65535).".formatted(property(), set), cause);
  }
}
