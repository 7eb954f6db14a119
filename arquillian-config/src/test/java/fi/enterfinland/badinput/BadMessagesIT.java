package fi.enterfinland.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.messages.OutsideSystem;
import jakarta.jms.BytesMessage;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages that are not what the description says. */
@RunAsClient
class BadMessagesIT extends ShippedServerTest {
  private static final String REQUESTS = "ef.in.supplement-requests";
  private static final String DEAD_LETTERS = "ef.dead-letter";

  private OutsideSystem caseSystem;
  private OutsideSystem repairDesk;
  private String number;

  @BeforeEach
  void connect() throws Exception {
    caseSystem = new OutsideSystem("case-system");
    repairDesk = new OutsideSystem("repair-desk");
    number = CaseRows.inProcess();
  }

  @AfterEach
  void disconnect() {
    caseSystem.close();
    repairDesk.close();
  }

  private String good(UUID id) {
    return """
    {"messageId":"%s","type":"SupplementRequested","version":1,
     "sentAt":"2026-12-01T09:00:00.000Z","caseNumber":"%s","payload":{"requestId":"SR-1",
     "dueOn":"2100-01-15","language":"sv","to":"applicant","intro":"One more thing.","items":[
     {"itemId":"1","kind":"answer","required":true,"title":{"fi":"a","sv":"b","en":"c"},
      "explanation":{"fi":"a","sv":"b","en":"c"}}]}}
    """
        .formatted(id, number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"version\":1;\"version\":2;UNSUPPORTED_VERSION;",
        "\"version\":1;\"version\":\"1\";MALFORMED_FIELD;/version",
        "\"version\":1,;;MALFORMED_FIELD;/version",
        "\"sentAt\":\"2026-12-01T09:00:00.000Z\";\"sentAt\":\"yesterday\";MALFORMED_FIELD;/sentAt",
        "\"type\":\"SupplementRequested\";\"type\":\"SomethingElse\";UNKNOWN_TYPE;",
        "\"caseNumber\":\"EF;\"caseNumber\":\"XX;MALFORMED_FIELD;/caseNumber",
        "\"dueOn\":\"2100-01-15\";\"dueOn\":\"2100-02-31\";MALFORMED_FIELD;/payload/dueOn",
        "\"dueOn\":\"2100-01-15\";\"dueOn\":20260115;MALFORMED_FIELD;/payload/dueOn",
        "\"dueOn\":\"2100-01-15\";\"dueOn\":\"2020-01-15\";DUE_DAY_PAST;",
        "\"language\":\"sv\";\"language\":\"de\";MALFORMED_FIELD;/payload/language",
        "\"required\":true;\"required\":\"yes\";MALFORMED_FIELD;/payload/items/0/required",
        "\"title\":{\"fi\":\"a\",;\"title\":{;MALFORMED_FIELD;/payload/items/0/title/fi",
        "\"requestId\":\"SR-1\";\"requestId\":\"../x\";MALFORMED_FIELD;/payload/requestId",
        "\"intro\":\"One more thing.\";\"intro\":null;MALFORMED_FIELD;/payload/intro"
      })
  void a_wrong_field_is_refused_by_name_and_changes_nothing(
      String from, String to, String rule, String pointer) throws Exception {
    UUID id = UUID.randomUUID();
    String text = good(id).replace(from, to == null ? "" : to);
    assertThat(text).isNotEqualTo(good(id));
    caseSystem.send(REQUESTS, text);

    TextMessage reply = caseSystem.reply(id);
    assertThat(reply.getJMSType()).isEqualTo("Refused");
    assertThat(OutsideSystem.text(reply)).contains("\"" + rule + "\"", "\"text\": \"");
    if (pointer != null) {
      assertThat(OutsideSystem.text(reply)).contains("\"" + pointer + "\"");
    }
    assertNoted("message " + id, rule);
    assertNothingAsked();
  }

  private void assertNothingAsked() throws Exception {
    assertThat(
            CaseRows.ask(
                "select count(*) from supplement_request where application_number = ?", number))
        .isEqualTo("0");
    assertThat(CaseRows.ask("select count(*) from notice where application_number = ?", number))
        .isEqualTo("0");
  }

  private static void assertNoted(String ground, String rule) throws Exception {
    assertThat(
            CaseRows.await(
                rule,
                "select string_agg(rule, ' ') from audit_entry where ground = ? and outcome ="
                    + " 'REFUSED'",
                ground))
        .isEqualTo(rule);
  }

  @Test
  void fields_nobody_knows_are_ignored() throws Exception {
    UUID id = UUID.randomUUID();
    caseSystem.send(
        REQUESTS,
        good(id)
            .replace("\"requestId\"", "\"priority\":{\"high\":[1,2]},\"requestId\"")
            .replace("\"version\":1", "\"version\":1,\"trace\":\"x\""));
    assertThat(caseSystem.reply(id).getJMSType()).isEqualTo("Accepted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"''", "not JSON", "{\"messageId\":", "{} {}", "<xml/>"})
  void what_is_no_json_is_kept_untouched_as_a_dead_letter(String text) throws Exception {
    String unreadable = unreadable();
    caseSystem.send(REQUESTS, text);
    assertThat(repairDesk.letter(DEAD_LETTERS))
        .isInstanceOfSatisfying(
            TextMessage.class,
            letter ->
                assertThat(Objects.requireNonNullElse(OutsideSystem.text(letter), ""))
                    .isEqualTo(text));
    assertThat(CaseRows.await(plusOne(unreadable), UNREADABLE)).isEqualTo(plusOne(unreadable));
    assertNothingAsked();
  }

  private static final String UNREADABLE =
      "select count(*) from audit_entry where rule = 'NOT_JSON' and outcome = 'REFUSED'";

  private static String unreadable() throws Exception {
    return CaseRows.ask(UNREADABLE);
  }

  private static String plusOne(String count) {
    return Long.toString(Long.parseLong(count) + 1);
  }

  @Test
  void json_that_is_no_message_is_refused_by_the_brokers_id() throws Exception {
    String before = CaseRows.ask("select count(*) from incoming_message where outcome = 'REFUSED'");
    caseSystem.send(REQUESTS, "[1,2,3]");
    assertThat(
            CaseRows.await(
                plusOne(before), "select count(*) from incoming_message where outcome = 'REFUSED'"))
        .isEqualTo(plusOne(before));
    assertNothingAsked();
  }

  @Test
  void bytes_are_a_dead_letter() throws Exception {
    String unreadable = unreadable();
    caseSystem.sendBytes(REQUESTS, good(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    assertThat(repairDesk.letter(DEAD_LETTERS)).isInstanceOf(BytesMessage.class);
    assertThat(CaseRows.await(plusOne(unreadable), UNREADABLE)).isEqualTo(plusOne(unreadable));
    assertNothingAsked();
  }

  @Test
  void ten_megabytes_are_a_dead_letter_and_stop_no_other() throws Exception {
    String unreadable = unreadable();
    UUID id = UUID.randomUUID();
    caseSystem.send(
        REQUESTS, good(UUID.randomUUID()).replace("One more thing.", "x".repeat(10 * 1024 * 1024)));
    caseSystem.send(REQUESTS, good(id));
    assertThat(caseSystem.reply(id).getJMSType()).isEqualTo("Accepted");
    assertThat(repairDesk.letter(DEAD_LETTERS)).isNotNull();
    assertThat(CaseRows.await(plusOne(unreadable), UNREADABLE)).isEqualTo(plusOne(unreadable));
  }
}
