package fi.enterfinland.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Port;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A system outside, with an account at the broker. */
public final class OutsideSystem implements AutoCloseable {
  private static final long PATIENCE_MS = 30_000;
  private static final long SILENCE_MS = 1_500;

  private final JMSContext session;

  /** Connects with an account whose password is its name. */
  public OutsideSystem(String account) {
    this(
        new ActiveMQConnectionFactory("tcp://localhost:" + TestEnvironment.get().port(Port.CORE)),
        account);
  }

  /** The same by any client library. */
  public OutsideSystem(ConnectionFactory broker, String account) {
    session = broker.createContext(account, account, JMSContext.AUTO_ACKNOWLEDGE);
  }

  /** Sends bytes where a text is expected. */
  public void sendBytes(String queue, byte[] bytes) {
    session.createProducer().send(session.createQueue(queue), bytes);
  }

  /** Sends a text. */
  public void send(String queue, String text) {
    session.createProducer().send(session.createQueue(queue), text);
  }

  /** Tells something about a case, and returns when it is told that this was taken in. */
  public void tell(String queue, String type, String number, String payload) {
    UUID id = UUID.randomUUID();
    String sentAt = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString();
    send(
        queue,
        """
        {"messageId":"%s","type":"%s","version":1,"sentAt":"%s","caseNumber":"%s","payload":%s}
        """
            .formatted(id, type, sentAt, number, payload));
    assertThat(text(reply(id))).contains("\"Accepted\"");
  }

  /** Asks counsel one question about the family, by this id. */
  public void asksCounsel(String number, String request) {
    tell(
        "ef.in.supplement-requests",
        "SupplementRequested",
        number,
        """
        {"requestId":"%s","dueOn":"%s","language":"en","to":"counsel","intro":"Tell us more.",
         "items":[{"itemId":"1","kind":"answer","required":true,
          "title":{"fi":"Perhe","sv":"Familj","en":"Family"},
          "explanation":{"fi":"Kuka?","sv":"Vem?","en":"Who is there?"}}]}
        """
            .formatted(request, LocalDate.now(SystemClock.HELSINKI).plusDays(21)));
  }

  /** Sends all or nothing, so that they lie on the queue together. */
  public void sendTogether(String queue, List<String> texts) {
    try (JMSContext together = session.createContext(JMSContext.SESSION_TRANSACTED)) {
      texts.forEach(text -> together.createProducer().send(together.createQueue(queue), text));
      together.commit();
    }
  }

  /** The next message that answers a message, or null if none comes. */
  public TextMessage reply(UUID messageId) {
    return next("ef.out.replies", "JMSCorrelationID = '" + messageId + "'", PATIENCE_MS);
  }

  /** Whether no other answer to a message comes. */
  public boolean noFurtherReply(UUID messageId) {
    return next("ef.out.replies", "JMSCorrelationID = '" + messageId + "'", SILENCE_MS) == null;
  }

  /** The next message about a case on a queue, or null if none comes. */
  public TextMessage about(String queue, String caseNumber) {
    return next(queue, "caseNumber = '" + caseNumber + "'", PATIENCE_MS);
  }

  /** The next message of any kind on a queue, or null if none comes. */
  public Message letter(String queue) {
    try (JMSConsumer consumer = session.createConsumer(session.createQueue(queue))) {
      return consumer.receive(PATIENCE_MS);
    }
  }

  /** Every message about a case on a queue, until no more come. */
  public List<String> allAbout(String queue, String caseNumber) {
    List<String> texts = new ArrayList<>();
    String selector = "caseNumber = '" + caseNumber + "'";
    TextMessage next = next(queue, selector, PATIENCE_MS);
    while (next != null) {
      texts.add(text(next));
      next = next(queue, selector, SILENCE_MS);
    }
    return texts;
  }

  /** The next message on a queue, or null if none comes. */
  public TextMessage any(String queue) {
    return next(queue, null, PATIENCE_MS);
  }

  private TextMessage next(String queue, String selector, long patience) {
    try (JMSConsumer consumer = session.createConsumer(session.createQueue(queue), selector)) {
      Message message = consumer.receive(patience);
      return (TextMessage) message;
    }
  }

  /** The text of a message. */
  public static String text(TextMessage message) {
    try {
      return message.getText();
    } catch (JMSException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
