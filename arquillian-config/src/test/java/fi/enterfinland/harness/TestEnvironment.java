package fi.enterfinland.harness;

import fi.enterfinland.local.ApplicationServer;
import fi.enterfinland.local.LocalSettings;
import fi.enterfinland.local.Port;
import fi.enterfinland.local.Surroundings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The surroundings of the server under test, started when first asked for, on ports that are free,
 * with no data; stopped when this process ends.
 */
public final class TestEnvironment {
  private static TestEnvironment instance;

  private final LocalSettings settings;
  private final Surroundings surroundings;

  private TestEnvironment() {
    settings = LocalSettings.onFreePorts(Path.of("target", "environment"));
    surroundings = Surroundings.start(settings, true);
  }

  /** The one environment of this run. */
  public static synchronized TestEnvironment get() {
    if (instance == null) {
      instance = new TestEnvironment();
    }
    return instance;
  }

  /** Database, identity provider and mail catcher. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** The address of the application, without a slash at the end. */
  public String address() {
    return settings.address();
  }

  /** The address of health and figures, without a slash at the end. */
  public String managementAddress() {
    return settings.managementAddress();
  }

  /** The file the database writes its log to. */
  public Path databaseLog() {
    return settings.home().resolve("database.log");
  }

  /** The number of a port. */
  public int port(Port port) {
    return settings.port(port);
  }

  /** Tells {@code arquillian.xml} how to start the server, through system properties. */
  void describeServer() {
    Path folder = ApplicationServer.prepareFolder(settings, false);
    Map<String, String> environment = new LinkedHashMap<>(surroundings.settings());
    // Six attempts of an unreadable message take seconds here, not minutes.
    environment.put("EF_REDELIVERY_DELAY", "50");
    // So that tests can come from many network addresses, each with its own allowance.
    environment.put("EF_BEHIND_PROXY", "true");
    Stream<String> options =
        Stream.concat(
            ApplicationServer.shippedJavaOptions(settings.server()).stream(),
            Stream.concat(
                Stream.of("-XX:TieredStopAtLevel=1"),
                environment.entrySet().stream()
                    .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())));
    System.setProperty("ef.test.server", settings.server().toString());
    System.setProperty("ef.test.java-options", options.collect(Collectors.joining(" ")));
    System.setProperty("ef.test.server-options", "-Djboss.server.base.dir=" + folder);
    System.setProperty("ef.test.management-port", "" + settings.port(Port.MANAGEMENT));
  }
}
