package fi.enterfinland.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Moves the application's clock from outside, through {@code /test-support}. */
public final class TestClock {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private TestClock() {}

  /**
   * Sets how far the application's clock is ahead of the machine's.
   *
   * @param ahead from the machine's time, not from what was set before; zero sets it back
   */
  public static void ahead(Duration ahead) {
    post("clock?ahead=" + ahead);
  }

  /** Does at once what the server does with decisions every hour. */
  public static void passDecisions() {
    post("decision-clock");
  }

  /** Does at once what the server does each night with what is due to be removed. */
  public static void passRetention() {
    post("retention");
  }

  /** Does at once what the server does every hour about birthdays. */
  public static void passBirthdays() {
    post("birthdays");
  }

  /** Asks the register of guardians at once, as the server does every night. */
  public static void lookAtCustody() {
    post("custody");
  }

  private static void post(String what) {
    URI address = URI.create(TestEnvironment.get().address() + "/test-support/" + what);
    HttpRequest request =
        HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()).build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(what + " answers " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
