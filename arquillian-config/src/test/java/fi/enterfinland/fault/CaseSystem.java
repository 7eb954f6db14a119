package fi.enterfinland.fault;

import fi.enterfinland.fault.Verdict.Received;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The authority's case system: asks by message, and collects whatever leaves. */
final class CaseSystem {
  static final String ASKING = "message";
  static final String TO_BE_WRITTEN = "SR-WRITTEN";
  static final String TO_BE_ANSWERED = "SR-ANSWERED";
  static final List<String> COLLECTED =
      List.of("ef.out.applications", "ef.out.supplement-answers", "ef.out.replies");

  private static final String REQUESTS = "ef.in.supplement-requests";

  private final Surviving service;
  private final Promises promised;
  private final Map<String, String> unsure = new ConcurrentHashMap<>();
  private final Queue<Received> received = new ConcurrentLinkedQueue<>();

  CaseSystem(Surviving service, Promises promised) {
    this.service = service;
    this.promised = promised;
  }

  /** Everything that has come so far, doubles too. */
  List<Received> received() {
    return List.copyOf(received);
  }

  /** Asks for more information, every fifth time by two sendings of one message. */
  Worker.Session asking(Random random) {
    return () -> {
      JMSContext session = service.broker("case-system");
      sendUnsureAgain(session);
      return () -> {
        String number = Workload.cases().get(random.nextInt(Workload.CASES));
        String id = UUID.randomUUID().toString();
        send(session, id, request(id, number, id), random.nextInt(5) == 0 ? 2 : 1);
        return true;
      };
    };
  }

  /** Opens the requests that people are to answer. */
  void askBeforehand() {
    try (JMSContext session = service.broker("case-system")) {
      for (String number : Workload.cases()) {
        String id = UUID.randomUUID().toString();
        session
            .createProducer()
            .send(session.createQueue(REQUESTS), request(id, number, TO_BE_WRITTEN));
      }
      for (String number : Workload.requested()) {
        String id = UUID.randomUUID().toString();
        session
            .createProducer()
            .send(session.createQueue(REQUESTS), request(id, number, TO_BE_ANSWERED));
      }
    }
  }

  /** Whoever does not know whether a message was sent sends it again, under the same id. */
  void sendUnsureAgain(JMSContext session) {
    unsure.forEach((id, text) -> send(session, id, text, 1));
  }

  private void send(JMSContext session, String id, String text, int times) {
    promised.tryAct(ASKING, id);
    unsure.put(id, text);
    for (int sending = 0; sending < times; sending++) {
      session
          .createProducer()
          .setDeliveryMode(DeliveryMode.PERSISTENT)
          .send(session.createQueue(REQUESTS), text);
    }
    promised.done(ASKING, id);
    unsure.remove(id);
  }

  /**
   * Takes what leaves on one queue. It keeps a message before it acknowledges it: by itself the
   * client would do that before it hands the message over, and lose the one it is at.
   */
  Worker.Session collecting(String queue) {
    return () -> {
      JMSContext session = service.broker("case-system", JMSContext.CLIENT_ACKNOWLEDGE);
      JMSConsumer consumer = session.createConsumer(session.createQueue(queue));
      return () -> {
        if (consumer.receive(200) instanceof TextMessage message) {
          received.add(read(message));
          session.acknowledge();
        }
        return true;
      };
    };
  }

  private static Received read(TextMessage message) {
    try {
      return new Received(message.getStringProperty("messageId"), message.getText());
    } catch (JMSException gone) {
      throw new JMSRuntimeException(gone.getMessage(), gone.getErrorCode(), gone);
    }
  }

  private static String request(String id, String number, String requestId) {
    return """
    {"messageId":"%s","type":"SupplementRequested","version":1,
     "sentAt":"2026-12-01T09:00:00.000Z","caseNumber":"%s","payload":{"requestId":"%s",
     "dueOn":"2100-01-15","language":"en","to":"applicant","intro":"Two more things.","items":[
     {"itemId":"1","kind":"answer","required":true,"title":{"fi":"a","sv":"b","en":"c"},
      "explanation":{"fi":"a","sv":"b","en":"c"}},
     {"itemId":"2","kind":"confirm","required":true,"title":{"fi":"a","sv":"b","en":"c"},
      "explanation":{"fi":"a","sv":"b","en":"c"}}]}}
    """
        .formatted(id, number, requestId);
  }
}
