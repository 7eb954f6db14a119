package fi.enterfinland.handover.messaging;

import fi.enterfinland.common.messaging.Broker;
import fi.enterfinland.common.messaging.Envelope;
import fi.enterfinland.handover.model.UnsentMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One connection to the broker, over which messages of the ledger are sent: many in one commit, and
 * when the broker refuses that because it has one of them already, one by one, where it just drops
 * that one. For one thread at a time.
 */
public final class HandoverSender implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HandoverSender.class.getName());

  /** The broker drops a message whose id of this name it has seen. */
  private static final String DUPLICATE_DETECTION_ID = "_AMQ_DUPL_ID";

  private final Broker broker;
  private final Map<String, Queue> known = new HashMap<>();
  private Connection connection;
  private Session session;
  private MessageProducer producer;

  /** A sender that connects when it first sends, and anew after a failure. */
  public HandoverSender(Broker broker) {
    this.broker = broker;
  }

  /**
   * What became of a batch.
   *
   * @param sent the broker has these
   * @param failed the broker does not have these, and why not
   */
  public record Result(List<UnsentMessage> sent, Map<UnsentMessage, String> failed) {}

  /** Sends messages; a failure is part of the answer. */
  public Result send(List<UnsentMessage> messages) {
    try {
      sendTogether(messages);
      return new Result(messages, Map.of());
    } catch (JMSException refused) {
      if (isDuplicate(refused)) {
        LOG.log(Level.INFO, "Sending {0} messages one by one: one is sent", messages.size());
        return sendEach(messages);
      }
      close();
      LOG.log(Level.WARNING, "Sending {0} messages failed: {1}", messages.size(), refused);
      Map<UnsentMessage, String> failed = new LinkedHashMap<>();
      messages.forEach(message -> failed.put(message, refused.toString()));
      return new Result(List.of(), failed);
    }
  }

  private void sendTogether(List<UnsentMessage> messages) throws JMSException {
    if (session == null) {
      connection = broker.connect();
      session = connection.createSession(Session.SESSION_TRANSACTED);
      producer = session.createProducer(null);
    }
    for (UnsentMessage message : messages) {
      producer.send(queue(message), text(session, message));
    }
    session.commit();
  }

  private Result sendEach(List<UnsentMessage> messages) {
    List<UnsentMessage> sent = new ArrayList<>();
    Map<UnsentMessage, String> failed = new LinkedHashMap<>();
    for (UnsentMessage message : messages) {
      try (Session single = connection.createSession(Session.AUTO_ACKNOWLEDGE);
          MessageProducer to = single.createProducer(queue(message))) {
        to.send(text(single, message));
        sent.add(message);
      } catch (JMSException notSent) {
        if (isDuplicate(notSent)) {
          sent.add(message);
          continue;
        }
        LOG.log(Level.WARNING, "Sending message {0} failed: {1}", message.id(), notSent);
        failed.put(message, notSent.toString());
      }
    }
    return new Result(sent, failed);
  }

  /** By its name: the broker's client is the server's, and the interface has no word for it. */
  private static boolean isDuplicate(JMSException refused) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause.getClass().getSimpleName().equals("ActiveMQDuplicateIdException")) {
        return true;
      }
    }
    return false;
  }

  private static TextMessage text(Session session, UnsentMessage message) throws JMSException {
    TextMessage text =
        session.createTextMessage(
            Envelope.write(
                message.id(),
                message.type(),
                message.version(),
                message.createdAt(),
                message.caseNumber(),
                message.payload()));
    text.setJMSType(message.type());
    if (message.correlationId() != null) {
      text.setJMSCorrelationID(message.correlationId().toString());
    }
    text.setStringProperty(DUPLICATE_DETECTION_ID, message.duplicateDetectionId());
    text.setStringProperty("messageId", message.id().toString());
    text.setStringProperty("type", message.type());
    text.setIntProperty("version", message.version());
    if (message.caseNumber() != null) {
      text.setStringProperty("caseNumber", message.caseNumber());
    }
    return text;
  }

  private Queue queue(UnsentMessage message) {
    return known.computeIfAbsent(message.queue(), broker::queue);
  }

  /** Leaves the broker; the next sending connects anew. */
  @Override
  public void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (JMSException gone) {
        LOG.log(Level.DEBUG, "The connection was gone already", gone);
      }
      connection = null;
      session = null;
      producer = null;
    }
  }
}
