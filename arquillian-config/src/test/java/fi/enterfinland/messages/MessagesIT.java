package fi.enterfinland.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import jakarta.jms.TextMessage;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other systems send has one effect and one reply, whatever happens on the way. */
@RunAsClient
class MessagesIT extends ShippedServerTest {
  private static final String REQUESTS = "ef.in.supplement-requests";

  private OutsideSystem caseSystem;

  @BeforeEach
  void connect() {
    caseSystem = new OutsideSystem("case-system");
  }

  @AfterEach
  void disconnect() {
    caseSystem.close();
  }

  private static String request(UUID messageId, String number, String requestId) {
    return """
    {"messageId":"%s","type":"SupplementRequested","version":1,
     "sentAt":"2026-12-01T09:00:00.000Z","caseNumber":"%s","payload":{"requestId":"%s",
     "dueOn":"%s","language":"sv","to":"applicant","intro":"One more thing.","items":[
     {"itemId":"1","kind":"answer","required":true,"title":{"fi":"a","sv":"b","en":"c"},
      "explanation":{"fi":"a","sv":"b","en":"c"}}]}}
    """
        .formatted(messageId, number, requestId, LocalDate.of(2100, 1, 15));
  }

  @Test
  void a_message_sent_three_times_has_one_effect_and_an_equal_reply_each_time() throws Exception {
    String number = CaseRows.inProcess();
    UUID id = UUID.randomUUID();
    List<String> replies = new ArrayList<>();
    for (int sending = 0; sending < 3; sending++) {
      caseSystem.send(REQUESTS, request(id, number, "SR-1"));
      TextMessage reply = caseSystem.reply(id);
      assertThat(reply).isNotNull();
      assertThat(reply.getJMSType()).isEqualTo("Accepted");
      assertThat(reply.getStringProperty("caseNumber")).isEqualTo(number);
      replies.add(OutsideSystem.text(reply));
    }

    assertThat(replies.get(0)).contains("\"inReplyTo\": \"" + id + "\"");
    assertThat(replies).containsOnly(replies.get(0));
    assertThat(
            CaseRows.ask(
                "select count(*) from supplement_request where application_number = ?", number))
        .isEqualTo("1");
    assertThat(
            CaseRows.ask("select count(*) from audit_entry where application_number = ?", number))
        .isEqualTo("1");
  }

  @Test
  void the_people_of_the_case_are_told_once_and_without_content() throws Exception {
    String number = CaseRows.inProcess();
    UUID id = UUID.randomUUID();
    caseSystem.send(REQUESTS, request(id, number, "SR-1"));
    caseSystem.send(REQUESTS, request(id, number, "SR-1"));

    String sent =
        CaseRows.await(
            "1",
            """
            select count(*) from notice_mail
            where application_number = ? and sent_at is not null
            """,
            number);

    assertThat(sent).isEqualTo("1");
    List<MimeMessage> mails = mailsTo(CaseRows.mailOf(number));
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).getSubject())
        .isEqualTo("Enter Finland: det är din tur i ärende " + number);
    assertThat(whole(mails.get(0))).doesNotContain("Esimerkki", "One more thing");
  }

  private static List<MimeMessage> mailsTo(String address) throws Exception {
    List<MimeMessage> found = new ArrayList<>();
    for (MimeMessage mail : TestEnvironment.get().surroundings().mailCatcher().mails()) {
      if (Arrays.toString(mail.getAllRecipients()).contains(address)) {
        found.add(mail);
      }
    }
    return found;
  }

  private static String whole(MimeMessage mail) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_missing_field_is_refused_with_its_pointer_and_nothing_changes() throws Exception {
    String number = CaseRows.inProcess();
    UUID id = UUID.randomUUID();
    caseSystem.send(REQUESTS, request(id, number, "SR-1").replace("\"kind\"", "\"sort\""));

    assertThat(OutsideSystem.text(caseSystem.reply(id)))
        .contains("\"MALFORMED_FIELD\"", "\"/payload/items/0/kind\"");
    assertThat(
            CaseRows.ask(
                "select count(*) from supplement_request where application_number = ?", number))
        .isEqualTo("0");
    assertThat(
            CaseRows.ask(
                "select outcome || ' ' || rule from audit_entry where application_number = ?",
                number))
        .isEqualTo("REFUSED MALFORMED_FIELD");
  }

  @Test
  void an_unknown_case_is_refused_beside_others_that_are_not() throws Exception {
    String number = CaseRows.inProcess();
    UUID good = UUID.randomUUID();
    UUID bad = UUID.randomUUID();
    caseSystem.sendTogether(
        REQUESTS, List.of(request(bad, "EF-1999-0000001", "SR-1"), request(good, number, "SR-1")));

    assertThat(OutsideSystem.text(caseSystem.reply(bad))).contains("\"CASE_UNKNOWN\"");
    assertThat(caseSystem.reply(good).getJMSType()).isEqualTo("Accepted");
  }

  @Test
  void a_message_that_keeps_failing_stops_no_other_and_ends_as_a_dead_letter() throws Exception {
    CaseRows.execute(
        """
        create function fail_in_test() returns trigger language plpgsql as
          'begin raise exception ''planted''; end';
        create trigger fail_in_test before insert on supplement_request for each row
          when (new.request_id = 'PLANTED') execute function fail_in_test();
        """);
    try {
      String number = CaseRows.inProcess();
      UUID poison = UUID.randomUUID();
      List<String> texts = new ArrayList<>();
      for (int request = 0; request < 100; request++) {
        if (request == 30) {
          texts.add(request(poison, number, "PLANTED"));
        }
        texts.add(request(UUID.randomUUID(), number, "SR-" + request));
      }
      caseSystem.sendTogether(REQUESTS, texts);

      String effects = "select count(*) from supplement_request where application_number = ?";
      assertThat(CaseRows.await("100", effects, number)).isEqualTo("100");
      try (OutsideSystem repairDesk = new OutsideSystem("repair-desk")) {
        assertThat(OutsideSystem.text(repairDesk.any("ef.dead-letter")))
            .isEqualTo(request(poison, number, "PLANTED"));
      }
      assertThat(caseSystem.allAbout("ef.out.replies", number))
          .hasSize(100)
          .doesNotHaveDuplicates();
      assertThat(CaseRows.ask(effects, number)).isEqualTo("100");
    } finally {
      CaseRows.execute(
          "drop trigger fail_in_test on supplement_request; drop function fail_in_test()");
    }
  }
}
