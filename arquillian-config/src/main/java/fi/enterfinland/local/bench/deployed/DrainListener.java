package fi.enterfinland.local.bench.deployed;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A message-driven bean as plain as the server makes them: as many sessions as it gives by default,
 * each message in a container-managed transaction of its own, and nothing done with it.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = BrokerServlet.LISTENED_QUEUE),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
public class DrainListener implements MessageListener {
  private static final long LONGEST_WAIT_S = 120;

  private static volatile CountDownLatch awaited = new CountDownLatch(0);

  /** Messages that come from now on are counted. */
  static void expect(int messages) {
    awaited = new CountDownLatch(messages);
  }

  /** Waits until all expected messages have come, and answers whether they have. */
  static boolean awaitAll() throws InterruptedException {
    return awaited.await(LONGEST_WAIT_S, TimeUnit.SECONDS);
  }

  /** One more has come. */
  static void count() {
    awaited.countDown();
  }

  @Override
  public void onMessage(Message message) {
    count();
  }
}
