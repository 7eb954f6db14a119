package fi.enterfinland.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Person;
import fi.enterfinland.outside.WebClient;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case whose applicant never filed here is opened by the case system, and counsel follows it. */
@RunAsClient
class LodgedElsewhereIT extends ShippedServerTest {
  private static final String EVENTS = "ef.in.case-events";

  private OutsideSystem caseSystem;

  @BeforeEach
  void connect() {
    caseSystem = new OutsideSystem("case-system");
  }

  @AfterEach
  void disconnect() {
    caseSystem.close();
  }

  private String told(String queue, UUID id, String text) {
    caseSystem.send(queue, text);
    return OutsideSystem.text(caseSystem.reply(id));
  }

  private String told(String queue, String type, String number, String payload) {
    UUID id = UUID.randomUUID();
    return told(
        queue,
        id,
        """
        {"messageId":"%s","type":"%s","version":1,"sentAt":"2026-12-01T09:00:00.000Z",
         "caseNumber":"%s","payload":%s}
        """
            .formatted(id, type, number, payload));
  }

  @Test
  void only_what_cannot_be_filed_here_is_opened_and_only_under_a_reserved_number()
      throws Exception {
    String number = LodgedElsewhere.number();
    assertThat(
            told(
                EVENTS,
                "CaseRegistered",
                number,
                """
                {"diaryNumber":"1","customerNumber":"2","registeredAt":"2026-12-01T09:00:00Z"}
                """))
        .contains("\"CASE_UNKNOWN\"");
    UUID ours = UUID.randomUUID();
    assertThat(told(EVENTS, ours, LodgedElsewhere.registered(ours, "EF-2026-4999998", "EF_ASYLUM")))
        .contains("\"NUMBER_NOT_RESERVED\"");
    UUID filed = UUID.randomUUID();
    assertThat(told(EVENTS, filed, LodgedElsewhere.registered(filed, number, "OLE_OPI")))
        .contains("\"MATTER_NOT_LODGED_ELSEWHERE\"");
    assertThat(CaseRows.ask("select count(*) from permit_application where number = ?", number))
        .isEqualTo("0");
  }

  @Test
  void counsel_follows_the_case_and_is_asked_for_more() throws Exception {
    String number = LodgedElsewhere.opened(caseSystem);
    assertThat(
            CaseRows.ask(
                """
                select status || ' ' || form_version || ' ' || unaccompanied_minor || ' '
                  || customer_number from permit_application where number = ?
                """,
                number))
        .isEqualTo("AWAITING_PROCESSING 0 true 6024417");
    assertThat(
            told(EVENTS, "ProcessingStarted", number, "{\"startedAt\":\"2026-12-01T09:00:00Z\"}"))
        .contains("\"Accepted\"");

    WebClient counsel = counsel(number);
    assertThat(
            told(
                "ef.in.supplement-requests",
                "SupplementRequested",
                number,
                """
                {"requestId":"KIN-1","dueOn":"2100-01-14","language":"fi","to":"counsel",
                 "intro":"Kertokaa perheestä.","items":[
                  {"itemId":"1","kind":"answer","required":true,
                   "title":{"fi":"Perhe","sv":"Familj","en":"Family"},
                   "explanation":{"fi":"Kuka?","sv":"Vem?","en":"Who?"}}]}
                """))
        .contains("\"Accepted\"");
    String page = "/my/case/" + number;
    assertThat(counsel.get(page).body()).doesNotContain("receipt.pdf");
    for (String part : new String[] {"/application", "/documents", "/requests/KIN-1", "/add"}) {
      assertThat(counsel.get(page + part).status()).as(part).isEqualTo(200);
    }
    assertThat(counsel.get(page + "/receipt.pdf").status()).isNotEqualTo(200);
    assertThat(
            CaseRows.ask(
                """
                select string_agg(kind, ' ' order by at, id) from timeline_entry
                where application_number = ?
                """,
                number))
        .startsWith("CaseLodgedElsewhere CaseRegistered ProcessingStarted SupplementRequested");
  }

  /** Somebody with an account whom a mandate has let in; the ledger says so. */
  private static WebClient counsel(String number) throws Exception {
    Person person = TestEnvironment.get().surroundings().people().named("Meera Thapaliya");
    WebClient counsel = new WebClient(TestEnvironment.get().address()).signIn(person);
    CaseRows.execute(
        """
        insert into access_grant (application_number, account_id, capacity, ground, valid_from)
        select '%s', account_id, 'COUNSEL', 'mandate 1', now() from account_identity
        where subject = '%s' and ended_at is null
        """
            .formatted(number, person.subject()));
    return counsel;
  }
}
