package fi.enterfinland.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shipped server as a process of its own, with its data in the home folder. */
public final class ApplicationServer implements AutoCloseable {
  private static final String APPLICATION = "enter-finland.ear";

  /** What a process ends with that was ended by force. */
  private static final int KILLED = 128 + 9;

  private final LocalSettings settings;
  private final Process process;

  private ApplicationServer(LocalSettings settings, Process process) {
    this.settings = settings;
    this.process = process;
  }

  /**
   * Starts the server with the application and waits until it says that it is ready.
   *
   * @param environment the {@code EF_} settings, see {@link Surroundings#settings()}
   * @param javaOptions options of its Java machine beside those it is shipped with
   * @throws StartFailure if a port is taken or the application does not start
   */
  public static ApplicationServer start(
      LocalSettings settings, Map<String, String> environment, List<String> javaOptions) {
    Path folder = prepareFolder(settings, true);
    for (Port port : List.of(Port.HTTP, Port.MANAGEMENT, Port.CORE, Port.AMQP, Port.STOMP)) {
      port.requireFree(settings.port(port));
    }
    try {
      Process process = launch(settings, folder, environment, javaOptions);
      Files.writeString(processIdFile(settings), Long.toString(process.pid()));
      ApplicationServer server = new ApplicationServer(settings, process);
      AtExit.stop(server);
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lays down the server's own folder anew, keeping its data (message journal, transactions) and
   * logs. A server of an earlier run that still runs there is ended first.
   *
   * @param withApplication whether the application is to be deployed at start
   * @return the folder, for {@code jboss.server.base.dir}
   */
  public static Path prepareFolder(LocalSettings settings, boolean withApplication) {
    settings.prepareHome();
    Leftover.end(processIdFile(settings), "java");
    Path folder = settings.serverFolder();
    Path shipped = settings.server().resolve("standalone");
    try {
      for (String part : List.of("configuration", "deployments", "tmp")) {
        deleteFolder(folder.resolve(part));
        Files.createDirectories(folder.resolve(part));
      }
      Files.createDirectories(folder.resolve("log"));
      try (Stream<Path> files = Files.list(shipped.resolve("configuration"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, folder.resolve("configuration").resolve(file.getFileName()));
        }
      }
      if (withApplication) {
        Files.copy(
            shipped.resolve("deployments").resolve(APPLICATION),
            folder.resolve("deployments").resolve(APPLICATION),
            StandardCopyOption.REPLACE_EXISTING);
      }
      return folder;
    } catch (IOException e) {
      throw new StartFailure(
          "The server's folder %s cannot be laid down: mend it, or begin anew with -Dfresh."
              .formatted(folder),
          e);
    }
  }

  /** Options of the Java machine that the server is shipped with. */
  public static List<String> shippedJavaOptions(Path server) {
    Stream<String> compiler =
        Stream.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:CompilerDirectivesFile=" + server.resolve("bin/compiler.json"));
    try (Stream<String> lines = Files.lines(server.resolve("bin/jvm.options"))) {
      return Stream.concat(lines.map(String::strip).filter(line -> line.startsWith("-")), compiler)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, to look at its memory. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends the server as a power cut would: nothing is told to it. */
  public void kill() {
    AtExit.forget(this);
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits until the server ends by itself. */
  public int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    AtExit.forget(this);
    Leftover.end(process.toHandle());
    if (process.exitValue() != KILLED) {
      new ClassArchive(settings.server()).keep();
    }
  }

  private static Process launch(
      LocalSettings settings, Path folder, Map<String, String> environment, List<String> options)
      throws IOException {
    Path server = settings.server();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(shippedJavaOptions(server));
    command.addAll(new ClassArchive(server).options());
    command.addAll(options);
    command.addAll(
        List.of(
            "-Djboss.home.dir=" + server,
            "-Djboss.server.base.dir=" + folder,
            "-jar",
            server.resolve("jboss-modules.jar").toString(),
            "-mp",
            server.resolve("modules").toString(),
            "org.jboss.as.standalone",
            "--server-config=enter-finland.xml"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log/console.log").toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private void awaitReady() {
    Path failed = settings.serverFolder().resolve("deployments/" + APPLICATION + ".failed");
    if (!Readiness.reached(settings.managementAddress(), process, failed)) {
      close();
      throw new StartFailure(
          "The application does not start: see %s."
              .formatted(settings.serverFolder().resolve("log/server.log")));
    }
  }

  private static Path processIdFile(LocalSettings settings) {
    return settings.home().resolve("server.pid");
  }

  static void deleteFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
