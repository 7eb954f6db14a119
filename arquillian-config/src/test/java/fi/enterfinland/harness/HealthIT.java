package fi.enterfinland.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(TestEnvironment.get().managementAddress() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
