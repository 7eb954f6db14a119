package fi.enterfinland.local;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code mvn -Prun}: starts the whole environment, says what is where, and stays until it is
 * interrupted.
 */
public final class Launcher {
  /** The compiler's first stage only: the server is up sooner, and fast enough for one person. */
  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

  /** System property: {@code false} for a new database without invented cases. */
  private static final String DEMONSTRATION = "ef.demonstration";

  private final PrintStream out;

  private Launcher(PrintStream out) {
    this.out = out;
  }

  /** Starts everything, or ends with status 1 and one sentence when something is in the way. */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      new Launcher(System.out).run();
    } catch (StartFailure failure) {
      if (AtExit.hasBegun()) {
        return; // Stopped while it was starting: nothing is wrong.
      }
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private void run() throws InterruptedException {
    LocalSettings settings = LocalSettings.ofThisMachine();
    requirePorts(settings);
    String fresh = System.getProperty("fresh", "false");
    Surroundings surroundings =
        Surroundings.start(settings, fresh.isEmpty() || Boolean.parseBoolean(fresh));
    Map<String, String> environment = new LinkedHashMap<>(surroundings.settings());
    environment.put("EF_DEMONSTRATION", System.getProperty(DEMONSTRATION, "true"));
    ApplicationServer server = ApplicationServer.start(settings, environment, QUICK_START);
    tell(settings, surroundings);
    int status = server.awaitEnd();
    if (AtExit.hasBegun()) {
      return;
    }
    throw new StartFailure(
        "The server ended with status %d: see %s."
            .formatted(status, settings.serverFolder().resolve("log")));
  }

  /** All of them before anything is started, so that nobody waits for a sentence about a port. */
  private static void requirePorts(LocalSettings settings) {
    Leftover.end(settings.home().resolve("server.pid"), "java");
    Leftover.end(settings.databaseFolder().resolve("postmaster.pid"), "postgres");
    for (Port port : Port.values()) {
      port.requireFree(settings.port(port));
    }
  }

  private void tell(LocalSettings settings, Surroundings surroundings) {
    out.println();
    out.println("Enter Finland is ready: " + settings.address());
    out.println();
    out.println("Sign in as");
    for (Person person : surroundings.people().all()) {
      out.printf("  %-24s %s%n", person.name(), person.role());
    }
    out.println();
    out.println("Cases         " + CaseCount.in(surroundings.database()));
    out.println("Sent mail     " + settings.mailFolder());
    out.println("Server's log  " + settings.serverFolder().resolve("log/server.log"));
    out.println("Health        " + settings.managementAddress() + "/health");
    out.println("Database      localhost:" + settings.port(Port.DATABASE) + ", enterfinland");
    out.println(
        "Messages      Core %d, AMQP %d, account case-system / case-system"
            .formatted(settings.port(Port.CORE), settings.port(Port.AMQP)));
    out.println();
    out.println("Ctrl-C stops all of it.");
  }
}
