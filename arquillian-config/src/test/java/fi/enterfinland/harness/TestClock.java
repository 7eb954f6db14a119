package fi.enterfinland.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Moves the application's clock from outside, through {@code /test-support/clock}. */
public final class TestClock {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private TestClock() {}

  /**
   * Sets how far the application's clock is ahead of the machine's.
   *
   * @param ahead from the machine's time, not from what was set before; zero sets it back
   */
  public static void ahead(Duration ahead) {
    URI address =
        URI.create(TestEnvironment.get().address() + "/test-support/clock?ahead=" + ahead);
    HttpRequest request =
        HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()).build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("The clock answers " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
