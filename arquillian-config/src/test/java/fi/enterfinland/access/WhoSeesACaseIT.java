package fi.enterfinland.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.CompleteApplication;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who sees what of a case, and what is left of it: a line for every look, identity codes masked,
 * and the details of protected persons hidden.
 */
@RunAsClient
class WhoSeesACaseIT extends ShippedServerTest {
  private static final String CODE = "080503A9011";
  private static final String STREET = "Lakeside Road 12";
  private static final String HOME = "Pihlajakatu 5";
  private static final List<String> PARTS =
      List.of("", "/application", "/documents", "/requests", "/additions", "/add", "/access");
  private static final Pattern DOCUMENT = Pattern.compile("/api/documents/([0-9a-f-]{36})");

  private WebClient owner;
  private WebClient officer;
  private String number;

  @BeforeEach
  void a_case_with_an_identity_code_is_sent() throws Exception {
    owner = signedIn("Meera Thapaliya");
    officer = signedIn("Kaisa Hölttäniemi");
    number = CompleteApplication.begin(owner);
    Page saved =
        owner.patch(
            "/api/drafts/" + number, "{\"pd.hetu\":{\"value\":\"" + CODE + "\",\"counter\":2}}");
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    Page review = owner.get("/my/draft/" + number + "/review");
    Page sent = owner.submit(review, review.form("send"), Map.of("send:send-button", "x"));
    assertThat(sent.location().orElse("")).as(sent.body()).endsWith("/sent");
  }

  @Test
  void a_look_is_written_down_once_in_ten_minutes_and_told_to_the_people_of_the_case()
      throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(officer.get("/office/case/" + number).status()).isEqualTo(200);
    }
    assertThat(
            CaseRows.await(
                "1 role officer",
                """
                select count(*) || ' ' || min(ground) from audit_entry
                where application_number = ? and outcome = 'VIEWED' and capacity = 'OFFICER'
                  and action = 'SEE_CASE' and correlation_id is not null
                """,
                number))
        .isEqualTo("1 role officer");
    String page = english(owner, "/my/case/" + number + "/access");
    assertThat(page)
        .contains("Meera Thapaliya", "An officer handling the case", "saw how the case stands")
        .doesNotContain("Hölttäniemi");
  }

  @Test
  void an_identity_code_is_masked_until_an_officer_asks_and_the_asking_is_written_down()
      throws Exception {
    Page page = officer.get("/office/case/" + number + "/application");
    assertThat(page.body()).contains("080503A***").doesNotContain(CODE);
    assertThat(owner.get("/my/case/" + number + "/application").body())
        .contains("080503A***")
        .doesNotContain(CODE);
    assertThat(lines("IdentityCodeRevealed")).isEqualTo("0");

    Page revealed = officer.submit(page, page.form("codes"), Map.of("codes:reveal", "x"));
    assertThat(revealed.body()).contains(CODE);
    assertThat(lines("IdentityCodeRevealed")).isEqualTo("1");
    assertThat(officer.get("/office/case/" + number + "/application").body()).doesNotContain(CODE);
  }

  @Test
  void the_details_of_a_protected_person_are_seen_by_the_person_and_the_officers_with_the_task()
      throws Exception {
    String application = "/office/case/" + number + "/application";
    assertThat(officer.get(application).body()).contains(STREET);
    assertThat(officer.get("/office/case/" + number).body()).doesNotContain("id=\"disclosure\"");
    Matcher document = DOCUMENT.matcher(officer.get("/office/case/" + number).body());
    assertThat(document.find()).isTrue();
    assertThat(officer.get(document.group()).status()).isEqualTo(200);

    WebClient withTask = marksAsProtected();
    assertThat(lines("NonDisclosureMarked")).isEqualTo("1");

    assertThat(officer.get(application).body())
        .doesNotContain(STREET, "meera@example.com", "+977 98 1234 5678");
    assertThat(english(officer, "/office/case/" + number))
        .contains("Non-disclosure for personal safety");
    assertThat(officer.get(document.group()).status()).isEqualTo(403);
    assertThat(withTask.get(application).body()).contains(STREET);
    assertThat(withTask.get(document.group()).status()).isEqualTo(200);
    assertThat(owner.get("/my/case/" + number + "/application").body()).contains(STREET);
    assertThat(owner.get("/my/case/" + number).body()).doesNotContain("Non-disclosure");
  }

  private WebClient marksAsProtected() throws Exception {
    WebClient withTask = signedIn("Saga Vesterback");
    Page page = withTask.get("/office/case/" + number);
    Page marked = withTask.submit(page, page.form("disclosure"), Map.of("disclosure:mark", "x"));
    assertThat(marked.status()).as(marked.body()).isIn(302, 303);
    return withTask;
  }

  @Test
  void free_words_of_a_protected_person_are_read_by_the_person_and_the_officers_with_the_task()
      throws Exception {
    writes("/my/case/" + number + "/add", "adding", "text");
    writes("/my/case/" + number + "/document-requests", "ask", "words");
    String request =
        CaseRows.ask(
            "select request_id from document_request where application_number = ?", number);
    WebClient counsel = actsForThePerson();
    WebClient desk = signedIn("Onni Saarela");
    assertThat(officer.get("/office/case/" + number + "/additions").body()).contains(HOME);
    assertThat(desk.get("/office/document-requests/" + request).body()).contains(HOME);
    assertThat(counsel.get("/counsel/case/" + number + "/add").body()).contains(HOME);

    WebClient withTask = marksAsProtected();
    for (String part : PARTS) {
      readsNothing(officer, "/office/case/" + number + part);
      readsNothing(desk, "/office/case/" + number + part);
      readsNothing(counsel, "/counsel/case/" + number + part);
    }
    readsNothing(desk, "/office/document-requests");
    readsNothing(desk, "/office/document-requests/" + request);
    readsNothing(counsel, "/counsel/clients.csv");
    readsNothing(counsel, "/counsel/deadlines.ics");
    readsNothing(counsel, "/my/account/data.json");
    assertThat(withTask.get("/office/case/" + number + "/additions").body()).contains(HOME);
    assertThat(owner.get("/my/case/" + number + "/add").body()).contains(HOME);
    assertThat(owner.get("/my/account/data.json").body()).contains(HOME, STREET);
    assertThat(
            CaseRows.ask(
                """
                select count(*) from handover_message
                where application_number = ? and type = 'NonDisclosureMarked'
                """,
                number))
        .as("the case system is told that it holds for all it was handed over")
        .isEqualTo("1");
  }

  private void writes(String address, String form, String field) throws Exception {
    Page page = owner.get(address);
    Page sent =
        owner.submit(page, page.form(form), Map.of(field, "I live at " + HOME, "send", "x"));
    assertThat(sent.status()).as(sent.body()).isIn(200, 302, 303);
  }

  private WebClient actsForThePerson() throws Exception {
    WebClient counsel = signedIn("Anders Sundblom");
    CaseRows.execute(
        """
        insert into access_grant (application_number, account_id, capacity, ground, valid_from)
        select '%1$s', account_id, 'COUNSEL', 'mandate 0', now() - interval '1 minute'
        from account_identity where subject = '%2$s' and ended_at is null;
        insert into counsel_profile (account_id, profession, licence_number, opened_at, version)
        select account_id, 'ADVOCATE', '1', now(), 1
        from account_identity where subject = '%2$s' and ended_at is null
        on conflict do nothing
        """
            .formatted(
                number,
                TestEnvironment.get().surroundings().people().named("Anders Sundblom").subject()));
    return counsel;
  }

  private static void readsNothing(WebClient reader, String address) throws Exception {
    assertThat(reader.get(address).body()).as(address).doesNotContain(HOME, STREET);
  }

  private static String english(WebClient client, String address) throws Exception {
    return client.follow(client.get(address + "?lang=en")).body();
  }

  private String lines(String action) throws Exception {
    return CaseRows.ask(
        """
        select count(*) from audit_entry
        where application_number = ? and action = ? and outcome = 'DONE' and capacity = 'OFFICER'
        """,
        number,
        action);
  }

  private static WebClient signedIn(String name) throws Exception {
    return new WebClient(TestEnvironment.get().address())
        .signIn(TestEnvironment.get().surroundings().people().named(name));
  }
}
