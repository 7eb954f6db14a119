package fi.enterfinland.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import jakarta.jms.TextMessage;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the ledger leaves once, as soon as it can. */
@RunAsClient
class HandoverIT extends ShippedServerTest {
  private static final String APPLICATIONS = "ef.out.applications";
  private static final String UNSENT =
      "select count(*) from handover_unsent where message_id = cast(? as uuid)";

  @ArquillianResource private ManagementClient management;

  private OutsideSystem caseSystem;

  @BeforeEach
  void connect() {
    caseSystem = new OutsideSystem("case-system");
  }

  @AfterEach
  void disconnect() {
    caseSystem.close();
  }

  private static String acknowledgement(UUID id, UUID acknowledged, String number) {
    return """
    {"messageId":"%s","type":"Acknowledged","version":1,"sentAt":"2026-12-10T17:31:05.002Z",
     "caseNumber":"%s","payload":{"messageId":"%s","acknowledgedAt":"2026-12-10T17:31:04.990Z"}}
    """
        .formatted(id, number, acknowledged);
  }

  @Test
  void what_was_written_is_sent_and_its_acknowledgement_noted() throws Exception {
    String number = CaseRows.inProcess();
    UUID id = CaseRows.handOver(number);

    TextMessage message = caseSystem.about(APPLICATIONS, number);
    assertThat(message.getStringProperty("messageId")).isEqualTo(id.toString());
    assertThat(message.getStringProperty("type")).isEqualTo("ApplicationWithdrawn");
    assertThat(message.getIntProperty("version")).isEqualTo(1);
    assertThat(message.getJMSType()).isEqualTo("ApplicationWithdrawn");

    UUID acknowledgement = UUID.randomUUID();
    caseSystem.send("ef.in.acknowledgements", acknowledgement(acknowledgement, id, number));
    assertThat(caseSystem.reply(acknowledgement).getJMSType()).isEqualTo("Accepted");
    assertThat(
            CaseRows.ask(
                "select acknowledged_at from handover_message where id = cast(? as uuid)", id))
        .startsWith("2026-12-10 17:31:04.99");
  }

  @Test
  void an_acknowledgement_of_what_never_left_is_refused() throws Exception {
    UUID acknowledgement = UUID.randomUUID();
    caseSystem.send(
        "ef.in.acknowledgements",
        acknowledgement(acknowledgement, UUID.randomUUID(), "EF-2026-0000123"));

    assertThat(OutsideSystem.text(caseSystem.reply(acknowledgement)))
        .contains("\"MESSAGE_UNKNOWN\"");
  }

  @Test
  void an_acknowledged_reply_is_not_replied_to_without_end() throws Exception {
    String number = CaseRows.inProcess();
    UUID unknown = UUID.randomUUID();
    caseSystem.send("ef.in.acknowledgements", acknowledgement(unknown, UUID.randomUUID(), number));
    UUID reply = UUID.fromString(caseSystem.reply(unknown).getStringProperty("messageId"));

    UUID acknowledgement = UUID.randomUUID();
    caseSystem.send("ef.in.acknowledgements", acknowledgement(acknowledgement, reply, number));

    assertThat(
            CaseRows.await(
                "1",
                "select count(*) from incoming_message where message_id = cast(? as uuid)",
                acknowledgement))
        .isEqualTo("1");
    assertThat(caseSystem.noFurtherReply(acknowledgement)).isTrue();
  }

  @Test
  void what_the_broker_has_already_is_dropped_there_and_holds_up_nothing() throws Exception {
    String number = CaseRows.inProcess();
    UUID sent = CaseRows.handOver(number);
    assertThat(CaseRows.await("0", UNSENT, sent)).isEqualTo("0");

    // As after a kill between the broker's commit and ours.
    CaseRows.execute(
        """
        insert into handover_unsent (message_id, next_attempt_at)
        select id, now() from handover_message where application_number = '%s';
        """
            .formatted(number));
    List<UUID> others = List.of(CaseRows.handOver(number), CaseRows.handOver(number));

    assertThat(CaseRows.await("0", UNSENT, others.get(1))).isEqualTo("0");
    assertThat(CaseRows.await("0", UNSENT, sent)).isEqualTo("0");
    assertThat(caseSystem.allAbout(APPLICATIONS, number)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void while_the_broker_is_away_everything_waits_and_then_leaves() throws Exception {
    String number = CaseRows.inProcess();
    acceptor("stop");
    UUID id;
    try {
      id = CaseRows.handOver(number);
      assertThat(
              CaseRows.await(
                  "t",
                  """
                  select attempts > 0 and last_error is not null from handover_unsent
                  where message_id = cast(? as uuid)
                  """,
                  id))
          .isEqualTo("t");
    } finally {
      acceptor("start");
    }

    assertThat(OutsideSystem.text(caseSystem.about(APPLICATIONS, number))).contains(id.toString());
    UUID probe = UUID.randomUUID();
    caseSystem.send("ef.in.acknowledgements", acknowledgement(probe, id, number));
    assertThat(caseSystem.reply(probe).getJMSType()).isEqualTo("Accepted");
  }

  /** The application's own way to the broker; systems outside have others. */
  private void acceptor(String operation) throws Exception {
    ModelNode request = new ModelNode();
    request.get("operation").set(operation);
    request
        .get("address")
        .add("subsystem", "messaging-activemq")
        .add("server", "default")
        .add("in-vm-acceptor", "in-vm");
    ModelNode result = management.getControllerClient().execute(request);
    assertThat(result.get("outcome").asString()).as(result.toString()).isEqualTo("success");
  }
}
