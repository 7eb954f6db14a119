package fi.enterfinland.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Person;
import fi.enterfinland.outside.WebClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the case system tells of a case does what an officer's page does. */
@RunAsClient
class CaseEventsIT extends ShippedServerTest {
  private static final String EVENTS = "ef.in.case-events";

  @ArquillianResource private ManagementClient management;

  private final Person person =
      TestEnvironment.get().surroundings().people().named("Meera Thapaliya");
  private OutsideSystem caseSystem;
  private WebClient applicant;
  private String number;

  @BeforeEach
  void begin() throws Exception {
    caseSystem = new OutsideSystem("case-system");
    applicant = new WebClient(TestEnvironment.get().address()).signIn(person);
    number = CaseRows.of(person.subject(), "AWAITING_IDENTITY");
  }

  @AfterEach
  void disconnect() {
    caseSystem.close();
  }

  /** Sends an event and answers the type of its reply, and the rule if it was refused. */
  private String told(String type, String payload) {
    UUID id = UUID.randomUUID();
    caseSystem.send(EVENTS, message(id, type, payload));
    return OutsideSystem.text(caseSystem.reply(id));
  }

  private String message(UUID id, String type, String payload) {
    return """
    {"messageId":"%s","type":"%s","version":1,"sentAt":"2026-12-01T09:00:00.000Z",
     "caseNumber":"%s","payload":%s}
    """
        .formatted(id, type, number, payload);
  }

  @Test
  void a_case_is_registered_visited_handled_and_invited() throws Exception {
    String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    assertThat(
            told(
                "CaseRegistered",
                """
                {"diaryNumber":"4521/311/2026","customerNumber":"6011842","registeredAt":"%s"}
                """
                    .formatted(now)))
        .contains("\"Accepted\"");
    assertThat(told("ProcessingStarted", "{\"startedAt\":\"%s\"}".formatted(now)))
        .contains("\"Refused\"", "\"IDENTITY_NOT_PROVED\"", number);
    assertThat(
            told(
                "IdentityProved",
                """
                {"provedAt":"%s","place":"Helsinki","fingerprintsTaken":true}
                """
                    .formatted(now)))
        .contains("\"Accepted\"");
    assertThat(told("ProcessingStarted", "{\"startedAt\":\"%s\"}".formatted(now)))
        .contains("\"Accepted\"");
    assertThat(told("ProcessingStarted", "{\"startedAt\":\"%s\"}".formatted(now)))
        .contains("\"Refused\"", "\"NOT_IN_THIS_STATUS\"");
    assertThat(
            told(
                "InterviewInvited",
                """
                {"at":"2100-01-14T08:00:00Z","place":"Lintulahdenkuja 2","language":"ne",
                 "participants":["applicant","interpreter"]}
                """))
        .contains("\"Accepted\"");

    assertThat(
            CaseRows.ask(
                """
                select status || ' ' || diary_number || ' ' || customer_number
                from permit_application where number = ?
                """,
                number))
        .isEqualTo("IN_PROCESS 4521/311/2026 6011842");
    assertThat(
            CaseRows.ask(
                """
                select string_agg(kind, ' ' order by at, id) from timeline_entry
                where application_number = ?
                """,
                number))
        .isEqualTo("CaseRegistered IdentityProved ProcessingStarted InterviewInvited");
    assertThat(
            CaseRows.ask(
                """
                select string_agg(kind, ' ' order by id) from notice where application_number = ?
                """,
                number))
        .isEqualTo("IDENTITY_PROVED PROCESSING_STARTED INTERVIEW_INVITED");
    assertThat(
            CaseRows.ask(
                """
                select string_agg(action || ' ' || outcome, ', ' order by at, id) from audit_entry
                where application_number = ? and capacity = 'SYSTEM' and ground like 'message %'
                """,
                number))
        .contains("CaseRegistered DONE", "ProcessingStarted REFUSED", "InterviewInvited DONE");
    assertThat(applicant.get("/my/case/" + number).body())
        .contains("Lintulahdenkuja 2", "10.00", "2100");
  }

  @Test
  void a_wrong_field_is_named_and_changes_nothing() throws Exception {
    assertThat(
            told(
                "IdentityProved",
                """
                {"provedAt":"2026-11-20","place":"Helsinki","fingerprintsTaken":true}
                """))
        .contains("\"MALFORMED_FIELD\"", "\"/payload/provedAt\"");
    assertThat(CaseRows.ask("select status from permit_application where number = ?", number))
        .isEqualTo("AWAITING_IDENTITY");
  }

  @Test
  void what_nobody_reads_yet_is_kept_without_reply_and_without_effect() throws Exception {
    long before = waiting("ef.in.decisions");
    UUID id = UUID.randomUUID();
    caseSystem.send("ef.in.decisions", message(id, "LegalForceGained", "{}"));

    assertThat(caseSystem.noFurtherReply(id)).isTrue();
    assertThat(waiting("ef.in.decisions")).isEqualTo(before + 1);
    assertThat(
            CaseRows.ask(
                "select count(*) from incoming_message where message_id = cast(? as uuid)", id))
        .isEqualTo("0");
  }

  private long waiting(String queue) throws Exception {
    ModelNode request = new ModelNode();
    request.get("operation").set("read-attribute");
    request.get("name").set("message-count");
    request
        .get("address")
        .add("subsystem", "messaging-activemq")
        .add("server", "default")
        .add("runtime-queue", queue);
    return management.getControllerClient().execute(request).get("result").asLong();
  }
}
