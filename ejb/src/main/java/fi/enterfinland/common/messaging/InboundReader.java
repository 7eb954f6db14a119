package fi.enterfinland.common.messaging;

import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.ejb.EJBException;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Reads one queue for as long as the application runs. It takes what waits, up to {@value #RUN}
 * messages, has them handled in one database transaction, and only when that is committed commits
 * its session. Killed between the two, the broker delivers again and the receipts show that nothing
 * is left to do. Why not a message-driven bean: {@code docs/adr/0003-inbound-batches.md}.
 *
 * <p>A batch that fails is handled again one by one, so that one bad message stops no other. What
 * fails alone too goes back to the broker, which redelivers it after a while, and in the end moves
 * it to the dead letters. A redelivered message is always handled alone.
 */
final class InboundReader implements Runnable {
  /** The most messages in one transaction: measured, more does not make it faster. */
  static final int RUN = 64;

  private static final System.Logger LOG = System.getLogger(InboundReader.class.getName());
  private static final String DEAD_LETTERS = "ef.dead-letter";
  private static final long WAIT_FOR_MESSAGE_MS = 500;
  private static final long LONGEST_PAUSE_MS = 15_000;

  private final BatchListener listener;
  private final Broker broker;
  private final InboundService service;
  private final SystemClock clock;
  private final CountDownLatch stop = new CountDownLatch(1);

  InboundReader(BatchListener listener, Broker broker, InboundService service, SystemClock clock) {
    this.listener = listener;
    this.broker = broker;
    this.service = service;
    this.clock = clock;
  }

  /** Asks the reader to end after the run it is in. */
  void stop() {
    stop.countDown();
  }

  @Override
  public void run() {
    long pause = 0;
    while (!stopped(pause)) {
      try {
        awaitDatabase();
        read();
        pause = 0;
      } catch (JMSException | RuntimeException failure) {
        // Whatever it was, a queue nobody reads any more would be worse.
        pause = longer(pause);
        LOG.log(
            Level.WARNING,
            "Reading " + listener.queue() + " failed, again in " + pause + " ms",
            failure);
      }
    }
  }

  private void read() throws JMSException {
    try (Connection connection = broker.connect();
        Session session = connection.createSession(Session.SESSION_TRANSACTED);
        MessageConsumer consumer = session.createConsumer(broker.queue(listener.queue()));
        MessageProducer unreadable = session.createProducer(broker.queue(DEAD_LETTERS))) {
      connection.start();
      LOG.log(Level.INFO, "Reading {0}", listener.queue());
      while (!stopped(0)) {
        if (takeRun(consumer, unreadable)) {
          session.commit();
        } else {
          session.rollback();
          awaitDatabase();
        }
      }
    }
  }

  /** Takes what waits and has it handled. Answers whether all of it is dealt with. */
  private boolean takeRun(MessageConsumer consumer, MessageProducer unreadable)
      throws JMSException {
    List<ReceivedMessage> batch = new ArrayList<>();
    List<ReceivedMessage> alone = new ArrayList<>(1);
    boolean reported = true;
    Message next = consumer.receive(WAIT_FOR_MESSAGE_MS);
    for (int taken = 1; next != null; taken++) {
      String delivery = next.getJMSMessageID();
      Optional<ReceivedMessage> received = open(next, delivery);
      if (received.isEmpty()) {
        // It will not become readable by waiting: away with it, in the same session.
        unreadable.send(next);
        reported &= attempt(() -> service.reportUnreadable(listener.queue(), delivery));
      } else {
        (received.get().redelivered() ? alone : batch).add(received.get());
      }
      next = alone.isEmpty() && taken < RUN ? consumer.receiveNoWait() : null;
    }
    boolean batchHandled = handle(batch);
    boolean aloneHandled = handleEach(alone);
    return reported && batchHandled && aloneHandled;
  }

  private Optional<ReceivedMessage> open(Message message, String delivery) throws JMSException {
    return Envelope.read(
        listener.queue(),
        listener.types(),
        message instanceof TextMessage text ? text.getText() : null,
        delivery,
        message.getJMSRedelivered(),
        clock.now());
  }

  private boolean handle(List<ReceivedMessage> batch) {
    if (batch.size() < 2) {
      return handleEach(batch);
    }
    try {
      service.receive(listener, batch);
      return true;
    } catch (EJBException | RuleViolation failure) {
      LOG.log(
          Level.INFO,
          "{0} messages on {1} are handled one by one: {2}",
          batch.size(),
          listener.queue(),
          failure);
      // Without a database every single one would fail after a time-out of its own.
      return attempt(service::probe) && handleEach(batch);
    }
  }

  private boolean handleEach(List<ReceivedMessage> messages) {
    boolean all = true;
    for (ReceivedMessage message : messages) {
      all &= attempt(() -> handleAlone(message));
    }
    return all;
  }

  private void handleAlone(ReceivedMessage message) {
    try {
      service.receive(listener, List.of(message));
    } catch (RuleViolation violation) {
      service.refuse(message, violation);
    }
  }

  private boolean attempt(Runnable call) {
    try {
      call.run();
      return true;
    } catch (EJBException failure) {
      // The container has logged it whole.
      LOG.log(Level.WARNING, "Handling messages on {0} failed: {1}", listener.queue(), failure);
      return false;
    }
  }

  /** Waits until the database answers: messages taken before would only use up their attempts. */
  private void awaitDatabase() {
    long pause = 0;
    while (!stopped(pause) && !attempt(service::probe)) {
      pause = longer(pause);
    }
  }

  private static long longer(long pause) {
    return Math.min(LONGEST_PAUSE_MS, Math.max(500, pause * 2));
  }

  private boolean stopped(long afterMillis) {
    try {
      return stop.await(afterMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException undeployed) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
