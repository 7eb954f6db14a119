package fi.enterfinland.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the local environment listens and keeps its data.
 *
 * @param home folder of everything kept between runs
 * @param server folder of the server that the build made
 * @param ports a number for each port
 */
public record LocalSettings(Path home, Path server, Map<Port, Integer> ports) {
  /** System property: folder of everything kept between runs. */
  public static final String HOME = "ef.home";

  /** System property: folder of the server that the build made. */
  public static final String SERVER = "ef.server";

  /**
   * The settings of the person at the machine: system properties, or {@code ~/.enter-finland} and
   * the usual ports.
   *
   * @throws StartFailure if a setting is wrong or the server has not been built
   */
  public static LocalSettings ofThisMachine() {
    Path home =
        Path.of(
            System.getProperty(
                HOME, Path.of(System.getProperty("user.home"), ".enter-finland").toString()));
    Map<Port, Integer> ports = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      ports.put(port, port.configured());
    }
    return new LocalSettings(home.toAbsolutePath().normalize(), builtServer(), ports);
  }

  /**
   * Settings that meet no other program: ports that are free now.
   *
   * @param home folder to keep everything in
   */
  public static LocalSettings onFreePorts(Path home) {
    Map<Port, Integer> ports = new EnumMap<>(Port.class);
    // Held until all are chosen, so that no number is given out twice.
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (Port port : Port.values()) {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        ports.put(port, socket.getLocalPort());
      }
      for (ServerSocket socket : held) {
        socket.close();
      }
    } catch (IOException e) {
      throw new StartFailure("This machine has no free ports left.", e);
    }
    return new LocalSettings(home.toAbsolutePath().normalize(), builtServer(), ports);
  }

  /** The number of a port. */
  public int port(Port port) {
    return ports.get(port);
  }

  /** The address people type, without a slash at the end. */
  public String address() {
    return "http://localhost:" + port(Port.HTTP);
  }

  /** Where the server tells its health and figures, without a slash at the end. */
  public String managementAddress() {
    return "http://localhost:" + port(Port.MANAGEMENT);
  }

  /** Where PostgreSQL keeps its files. */
  Path databaseFolder() {
    return home.resolve("database");
  }

  /** Where each sent mail is written as a file. */
  public Path mailFolder() {
    return home.resolve("mail");
  }

  /** The server's own folder: configuration, deployments, message journal, logs. */
  public Path serverFolder() {
    return home.resolve("server");
  }

  /**
   * Makes the home folder.
   *
   * @throws StartFailure if it cannot be made or written to
   */
  void prepareHome() {
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "write", ".test"));
    } catch (IOException e) {
      throw broken(home, e);
    }
  }

  /** What to say of a file or folder of the home folder that cannot be used. */
  StartFailure broken(Path what, IOException cause) {
    return new StartFailure(
        "%s cannot be used: mend it, or choose another data folder with -D%s=…"
            .formatted(
                what.equals(home)
                    ? "The data folder " + home
                    : what.getFileName() + " in the data folder " + home,
                HOME),
        cause);
  }

  private static Path builtServer() {
    Path server =
        Path.of(System.getProperty(SERVER, "../ear/target/server")).toAbsolutePath().normalize();
    if (!Files.exists(server.resolve("jboss-modules.jar"))) {
      throw new StartFailure(
          "There is no built server in %s: run the build first, or name it with -D%s=…"
              .formatted(server, SERVER));
    }
    return server;
  }
}
