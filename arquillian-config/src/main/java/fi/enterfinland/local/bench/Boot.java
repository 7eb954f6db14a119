package fi.enterfinland.local.bench;

import fi.enterfinland.local.ApplicationServer;
import fi.enterfinland.local.LocalSettings;
import fi.enterfinland.local.Port;
import fi.enterfinland.local.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server started as it is shipped.
 *
 * @param server the running server
 * @param seconds from the start of its process to the first page answered
 * @param residentMegabytes memory it holds then
 */
record Boot(ApplicationServer server, double seconds, double residentMegabytes) {
  private static final long BETWEEN_QUESTIONS_MS = 20;
  private static final Duration LONGEST = Duration.ofMinutes(3);

  /** Starts it; the database has been migrated by an earlier start. */
  static Boot start(LocalSettings settings, Surroundings surroundings) throws IOException {
    CompletableFuture<Instant> firstPage =
        CompletableFuture.supplyAsync(() -> firstPage(settings.port(Port.HTTP)));
    ApplicationServer server =
        ApplicationServer.start(settings, surroundings.settings(), List.of());
    Instant start = server.process().info().startInstant().orElseThrow();
    double seconds = Duration.between(start, firstPage.join()).toMillis() / 1e3;
    return new Boot(server, seconds, residentMegabytes(server.process().pid()));
  }

  private static Instant firstPage(int port) {
    byte[] request = HttpLoad.get(port, "/", "", "");
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      if (isThere(port, request)) {
        return Instant.now();
      }
      try {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw new IllegalStateException("The start page was never answered");
  }

  private static boolean isThere(int port, byte[] request) {
    try (HttpConnection connection = new HttpConnection(port)) {
      return connection.exchange(request) == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static double residentMegabytes(long process) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow()
          / 1024.0;
    }
  }
}
