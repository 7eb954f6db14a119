package fi.enterfinland.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Person;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import fi.enterfinland.outside.WebClient.Request;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;

/**
 * Something is tried that must not work. What it must leave is checked here for all of them: one
 * line in the audit trail, under the code of the answer, and nothing else in any table that holds
 * people's data.
 */
final class Attempt {
  /** The answer. */
  private final Page page;

  /** How many lines the audit trail has under the code of the answer. */
  private final String audit;

  private Attempt(Page page) throws SQLException, InterruptedException {
    this.page = page;
    this.audit =
        CaseRows.await(
            "1",
            "select count(*) from audit_entry where outcome = 'REFUSED' and correlation_id = ?",
            page.header("x-correlation-id").orElse("none"));
  }

  /** Tries, and requires that nothing is changed by it. */
  static Attempt of(Request request) throws Exception {
    String before = contents();
    Attempt attempt = new Attempt(request.send());
    assertThat(contents()).as("what the tables hold").isEqualTo(before);
    return attempt;
  }

  /** Somebody signed in. */
  static WebClient signedIn(String name) throws Exception {
    Person person = TestEnvironment.get().surroundings().people().named(name);
    return visitor().signIn(person);
  }

  /** Somebody who is not. */
  static WebClient visitor() {
    return new WebClient(TestEnvironment.get().address());
  }

  /** Requires the status of the answer. */
  Attempt answers(int status) {
    assertThat(page.status()).as(page.toString()).isEqualTo(status);
    return this;
  }

  /** Requires the rule in the answer, and a sentence for a person beside it. */
  Attempt says(String rule) {
    JsonObject problem = Json.createReader(new StringReader(page.body())).readObject();
    assertThat(problem.getString("rule")).isEqualTo(rule);
    assertThat(problem.getString("text", "")).as("%s in words", rule).isNotBlank();
    return this;
  }

  /** Requires exactly one line in the audit trail, with the rule. */
  Attempt isNoted(String rule) throws SQLException {
    assertThat(audit).as("lines in the audit trail of %s", page).isEqualTo("1");
    assertThat(
            CaseRows.ask(
                "select rule from audit_entry where outcome = 'REFUSED' and correlation_id = ?",
                page.header("x-correlation-id").orElseThrow()))
        .isEqualTo(rule);
    return this;
  }

  /** The answer, for what only one test looks at. */
  Page page() {
    return page;
  }

  /** A digest of every table that holds what people told us or what happened to it. */
  private static String contents() throws SQLException {
    StringBuilder digests = new StringBuilder();
    for (String table :
        new String[] {
          "permit_application",
          "answer",
          "submission",
          "document",
          "access_grant",
          "timeline_entry",
          "supplement_request",
          "supplement_answer",
          "supplement_answer_draft",
          "decision",
          "account_identity",
          "account_registration"
        }) {
      digests
          .append(table)
          .append(' ')
          .append(
              CaseRows.ask(
                  "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by"
                      + " t::text)), '') from "
                      + table
                      + " t"))
          .append('\n');
    }
    return digests.toString();
  }
}
