package fi.enterfinland.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What a load balancer and a monitoring system see of the server. */
@RunAsClient
class HealthIT extends ShippedServerTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void a_server_that_serves_is_alive_and_ready() throws Exception {
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
    HttpResponse<String> ready = get("/health/ready");
    assertThat(ready.body()).contains("\"status\":\"UP\"").contains("enter-finland.ear");
    assertThat(ready.statusCode()).isEqualTo(200);
  }

  @Test
  void the_figures_tell_of_database_and_web() throws Exception {
    assertThat(get("/metrics").body())
        .contains("wildfly_datasources_pool_in_use_count")
        .contains("wildfly_undertow_request_count_total");
  }

  @Test
  void the_figures_of_the_hand_over_are_told_to_whoever_has_the_token() throws Exception {
    HttpResponse<String> told = figures("Bearer local");
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.body().lines())
        .anyMatch(line -> line.matches("enter_finland_handover_oldest_seconds \\d+"));
    for (String guess : List.of("Bearer guessed", "Bearer ", "local")) {
      assertThat(figures(guess).statusCode()).as(guess).isEqualTo(401);
    }
  }

  private HttpResponse<String> figures(String authorization)
      throws IOException, InterruptedException {
    URI address = URI.create(TestEnvironment.get().address() + "/api/integration/figures");
    return client.send(
        HttpRequest.newBuilder(address).header("Authorization", authorization).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(TestEnvironment.get().managementAddress() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
