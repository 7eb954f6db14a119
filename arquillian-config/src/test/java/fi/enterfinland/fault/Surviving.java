package fi.enterfinland.fault;

import fi.enterfinland.local.ApplicationServer;
import fi.enterfinland.local.LocalSettings;
import fi.enterfinland.local.Port;
import fi.enterfinland.local.Surroundings;
import fi.enterfinland.outside.WebClient;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * A server that is killed and started again, with what survives it: the database, the broker's
 * journal, the mail catcher.
 */
final class Surviving implements AutoCloseable {
  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

  private final LocalSettings settings =
      LocalSettings.onFreePorts(Path.of("target", "fault-environment"));
  private final Surroundings surroundings = Surroundings.start(settings, true);
  private ApplicationServer server;

  Surviving() {
    start();
  }

  /** Starts the server on whatever it has left behind. */
  void start() {
    server = ApplicationServer.start(settings, surroundings.settings(), QUICK_START);
  }

  /** A power cut for the server. */
  void kill() {
    server.kill();
  }

  /** The server is asked to end while it is at work. */
  void terminate() {
    server.close();
  }

  /** Everything around the server. */
  Surroundings surroundings() {
    return surroundings;
  }

  /** A connection to the database. */
  Connection database() throws SQLException {
    return surroundings.database().connect();
  }

  /** Somebody who has signed in. */
  WebClient signedIn(String name) throws IOException, InterruptedException {
    return new WebClient(settings.address()).signIn(surroundings.people().named(name));
  }

  /** A connection of an outside system to the broker. */
  JMSContext broker(String account) {
    return broker(account, JMSContext.AUTO_ACKNOWLEDGE);
  }

  /** The same with another way to acknowledge what is received. */
  JMSContext broker(String account, int mode) {
    return new ActiveMQConnectionFactory("tcp://localhost:" + settings.port(Port.CORE))
        .createContext(account, account, mode);
  }

  @Override
  public void close() {
    server.close();
    surroundings.close();
  }
}
