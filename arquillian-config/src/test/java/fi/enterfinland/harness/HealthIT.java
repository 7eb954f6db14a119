package fi.enterfinland.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
  void the_figures_tell_of_database_web_and_messages() throws Exception {
    assertThat(get("/metrics").body())
        .contains("wildfly_datasources_pool_in_use_count")
        .contains("wildfly_undertow_request_count_total")
        .contains("wildfly_messaging_activemq_message_count");
  }

  @Test
  void a_message_that_does_not_get_away_is_seen_with_its_age_and_the_server_stays_up()
      throws Exception {
    String id = UUID.randomUUID().toString();
    try (Connection database = TestEnvironment.get().surroundings().database().connect();
        Statement statement = database.createStatement()) {
      statement.execute(
          """
          insert into handover_message (id, queue, type, version, payload, created_at)
          values ('%s', 'ef.out.payments', 'FeePaid', 1, '{}', now() - interval '2 hours');
          insert into handover_unsent (message_id, next_attempt_at)
          values ('%s', now() + interval '1 day')
          """
              .formatted(id, id));
      try {
        HttpResponse<String> live = awaitLive("\"stuck\":true");
        assertThat(live.body()).containsPattern("\"unsent\":[1-9]");
        assertThat(live.body()).containsPattern("\"oldestUnsentSeconds\":72[0-9][0-9]");
        assertThat(live.statusCode()).isEqualTo(200);
      } finally {
        statement.execute(
            """
            delete from handover_unsent where message_id = '%s';
            delete from handover_message where id = '%s'
            """
                .formatted(id, id));
      }
      assertThat(awaitLive("\"stuck\":false").statusCode()).isEqualTo(200);
    }
  }

  /** Asks until the answer says something; the server looks every five seconds. */
  private HttpResponse<String> awaitLive(String said) throws Exception {
    Instant end = Instant.now().plusSeconds(30);
    HttpResponse<String> live = get("/health/live");
    while (!live.body().replace(" ", "").contains(said) && Instant.now().isBefore(end)) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS))
          .join();
      live = get("/health/live");
    }
    assertThat(live.body().replace(" ", "")).contains(said);
    return live;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(TestEnvironment.get().managementAddress() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
