package fi.enterfinland.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a server to say that it is ready. */
public final class Readiness {
  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

  private Readiness() {}

  /**
   * Asks until the answer is yes, or can no longer become it.
   *
   * @param managementAddress where the server tells its health, without a slash at the end
   * @param process the server
   * @param failed the file that the server makes when the application does not start
   * @return whether it is ready
   */
  public static boolean reached(String managementAddress, Process process, Path failed) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(managementAddress + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end && !Files.exists(failed)) {
      if (client
          .sendAsync(question, HttpResponse.BodyHandlers.discarding())
          .thenApply(answer -> answer.statusCode() == 200)
          .exceptionally(notYet -> false)
          .join()) {
        return true;
      }
      if (endsSoon(process)) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsSoon(Process process) {
    try {
      process.onExit().get(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillRunning) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
