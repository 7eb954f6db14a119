package fi.enterfinland.account.gateway;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import fi.enterfinland.account.model.AccountRule;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Talks to an identification service: short time limits, small answers, no redirects. */
class ProviderHttp implements ResourceRetriever {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST_ANSWER = 256 * 1024;
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** An answer of any status. */
  record Answer(int status, String body) {}

  Answer get(URI address) {
    return send(HttpRequest.newBuilder(address).header("Accept", "application/json").GET());
  }

  Answer post(URI address, String form, String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return send(request);
  }

  @Override
  public Resource retrieveResource(URL address) throws IOException {
    try {
      Answer answer = get(address.toURI());
      if (answer.status() != OK) {
        throw new IOException("Keys answered with status " + answer.status());
      }
      return new Resource(answer.body(), "application/json");
    } catch (URISyntaxException notAnAddress) {
      throw new IOException(notAnAddress);
    }
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<InputStream> response =
          client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        byte[] bytes = body.readNBytes(LARGEST_ANSWER + 1);
        if (bytes.length > LARGEST_ANSWER) {
          throw IdentificationRefused.because("The answer is larger than any real one");
        }
        return new Answer(response.statusCode(), new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException unreachable) {
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_OUT_OF_ORDER, "No answer", unreachable);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_OUT_OF_ORDER, "Interrupted", stopping);
    }
  }
}
