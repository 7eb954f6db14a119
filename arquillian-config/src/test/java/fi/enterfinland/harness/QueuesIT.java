package fi.enterfinland.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.local.Port;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets in at the broker from outside, by each of its protocols. */
@RunAsClient
class QueuesIT extends ShippedServerTest {
  private static final String REQUESTS = "ef.in.supplement-requests";
  private static final String REPLIES = "ef.out.replies";

  static Stream<Named<ConnectionFactory>> protocols() {
    TestEnvironment environment = TestEnvironment.get();
    return Stream.of(
        Named.of(
            "Core",
            new ActiveMQConnectionFactory("tcp://localhost:" + environment.port(Port.CORE))),
        Named.of(
            "AMQP", new JmsConnectionFactory("amqp://localhost:" + environment.port(Port.AMQP))));
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void a_known_system_sends_a_request_and_receives_its_reply(ConnectionFactory broker)
      throws JMSException {
    String messageId = UUID.randomUUID().toString();
    try (JMSContext session = broker.createContext("case-system", "case-system")) {
      session.createProducer().send(queue(session, REQUESTS), unknownCase(session, messageId));
      try (JMSConsumer replies =
          session.createConsumer(
              queue(session, REPLIES), "JMSCorrelationID = '" + messageId + "'")) {
        assertThat(replies.receive(20_000))
            .isInstanceOfSatisfying(
                TextMessage.class, reply -> assertThat(text(reply)).contains("rule"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void what_cannot_be_read_ends_as_a_dead_letter(ConnectionFactory broker) throws JMSException {
    String text = "not JSON " + UUID.randomUUID();
    try (JMSContext session = broker.createContext("case-system", "case-system")) {
      session.createProducer().send(queue(session, REQUESTS), text);
    }
    try (JMSContext session = broker.createContext("repair-desk", "repair-desk");
        JMSConsumer letters = session.createConsumer(queue(session, "ef.dead-letter"))) {
      assertThat(letters.receive(20_000))
          .isInstanceOfSatisfying(
              TextMessage.class, letter -> assertThat(text(letter)).isEqualTo(text));
    }
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void nobody_gets_in_without_an_account(ConnectionFactory broker) {
    assertThatThrownBy(() -> receive(broker.createContext()))
        .isInstanceOf(JMSSecurityRuntimeException.class);
    assertThatThrownBy(() -> receive(broker.createContext("case-system", "guessed")))
        .isInstanceOf(JMSSecurityRuntimeException.class);
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void an_account_reaches_only_the_queues_it_has_roles_for(ConnectionFactory broker) {
    try (JMSContext session = broker.createContext("registry", "registry")) {
      assertThatThrownBy(() -> session.createConsumer(queue(session, REPLIES)).receive(1_000))
          .isInstanceOf(JMSRuntimeException.class)
          .hasRootCauseInstanceOf(Exception.class);
      assertThatThrownBy(
              () ->
                  session
                      .createProducer()
                      .send(queue(session, REQUESTS), unknownCase(session, "never")))
          .isInstanceOf(JMSRuntimeException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void nobody_reads_what_is_meant_for_others(ConnectionFactory broker) {
    Map<String, String> foreign =
        Map.of(
            "case-system", "ef.dead-letter",
            "registry", "ef.out.supplement-answers",
            "repair-desk", "ef.out.applications");
    foreign.forEach(
        (account, queue) -> {
          try (JMSContext session = broker.createContext(account, account)) {
            assertThatThrownBy(() -> session.createConsumer(queue(session, queue)).receive(1_000))
                .as("%s reads %s", account, queue)
                .isInstanceOf(JMSRuntimeException.class);
            assertThatThrownBy(
                    () -> session.createConsumer(queue(session, REQUESTS)).receive(1_000))
                .as("%s reads what others send to us", account)
                .isInstanceOf(JMSRuntimeException.class);
          }
        });
  }

  private static void receive(JMSContext session) {
    try (session) {
      session.createConsumer(queue(session, REPLIES)).receive(1_000);
    }
  }

  /** Both clients take a plain queue name for the name at the broker. */
  private static Queue queue(JMSContext session, String name) {
    return session.createQueue(name);
  }

  private static TextMessage unknownCase(JMSContext session, String messageId) throws JMSException {
    TextMessage message =
        session.createTextMessage(
            """
            {"messageId":"%s","type":"SupplementWithdrawn","version":1,
             "sentAt":"2026-12-01T09:00:00.000Z","caseNumber":"EF-2026-9999999",
             "payload":{"requestId":"%s","reason":"sent to the wrong case"}}
            """
                .formatted(messageId, UUID.randomUUID()));
    message.setJMSType("SupplementWithdrawn");
    message.setStringProperty("type", "SupplementWithdrawn");
    message.setIntProperty("version", 1);
    message.setStringProperty("messageId", messageId);
    message.setStringProperty("caseNumber", "EF-2026-9999999");
    return message;
  }

  private static String text(TextMessage message) {
    try {
      return message.getText();
    } catch (JMSException e) {
      throw new AssertionError(e);
    }
  }
}
