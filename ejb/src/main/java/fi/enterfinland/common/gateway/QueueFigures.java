package fi.enterfinland.common.gateway;

import fi.enterfinland.common.model.Json;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import jakarta.jms.TextMessage;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;

/**
 * How the queues stand, asked of the broker itself by one message to its management address. The
 * server's own figures do not tell: they know only queues that are its resources, and it would
 * empty those each time it is stopped.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QueueFigures {
  private static final String MANAGEMENT = "activemq.management";
  private static final String ALL_QUEUES = "[\"{}\", 1, 1000]";
  private static final String OURS = "ef.";
  private static final long LONGEST_WAIT_MS = 2_000;

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory broker;

  /**
   * The queues of this service, by name.
   *
   * @throws JMSException if the broker does not answer
   */
  public List<QueueFigure> now() throws JMSException {
    try (Connection connection = broker.createConnection();
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
      TemporaryQueue answers = session.createTemporaryQueue();
      try (MessageProducer producer = session.createProducer(session.createQueue(MANAGEMENT));
          MessageConsumer consumer = session.createConsumer(answers)) {
        connection.start();
        TextMessage question = session.createTextMessage(ALL_QUEUES);
        question.setStringProperty("_AMQ_ResourceName", "broker");
        question.setStringProperty("_AMQ_OperationName", "listQueues");
        question.setJMSReplyTo(answers);
        producer.send(question);
        return read(consumer.receive(LONGEST_WAIT_MS));
      }
    }
  }

  private static List<QueueFigure> read(Message answer) throws JMSException {
    if (!(answer instanceof TextMessage told)
        || !told.getBooleanProperty("_AMQ_OperationSucceeded")) {
      throw new JMSException("The broker does not tell of its queues");
    }
    // A list of results with one in it, which is itself JSON in a text.
    try (JsonReader results = Json.createReader(new StringReader(told.getText()));
        JsonReader page = Json.createReader(new StringReader(results.readArray().getString(0)))) {
      return page.readObject().getJsonArray("data").getValuesAs(JsonObject.class).stream()
          .map(QueueFigures::figure)
          .filter(figure -> figure.queue().startsWith(OURS))
          .sorted(Comparator.comparing(QueueFigure::queue))
          .toList();
    }
  }

  private static QueueFigure figure(JsonObject queue) {
    return new QueueFigure(
        queue.getString("name"),
        Long.parseLong(queue.getString("messageCount")),
        Long.parseLong(queue.getString("consumerCount")));
  }
}
