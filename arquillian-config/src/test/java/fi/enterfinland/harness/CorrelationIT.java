package fi.enterfinland.harness;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The code of a request is the same in its answer and in the audit trail. */
@RunAsClient
class CorrelationIT extends ShippedServerTest {
  private static final String HEADER = "X-Correlation-Id";
  private static final String ACTS = "select action from audit_entry where correlation_id = ?";

  private static Page begin(String code) throws Exception {
    WebClient client =
        new WebClient(TestEnvironment.get().address())
            .signIn(TestEnvironment.get().surroundings().people().named("Meera Thapaliya"));
    return client.send(
        client
            .request("/my/begin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(HEADER, code)
            .POST(BodyPublishers.ofString("form=OLE_OPI&answers=%7B%7D&another=1")));
  }

  @Test
  void an_act_stands_in_the_trail_under_the_code_of_its_answer() throws Exception {
    String given = UUID.randomUUID().toString();
    Page page = begin(given);
    assertThat(page.header("x-correlation-id")).contains(given);
    assertThat(CaseRows.ask(ACTS, given)).isEqualTo("DraftStarted");
  }

  @Test
  void a_code_that_is_none_is_replaced_by_one_of_ours() throws Exception {
    Page page = begin("<script>");
    String code = page.header("x-correlation-id").orElseThrow();
    assertThat(code).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
    assertThat(CaseRows.ask(ACTS, code)).isEqualTo("DraftStarted");
  }
}
