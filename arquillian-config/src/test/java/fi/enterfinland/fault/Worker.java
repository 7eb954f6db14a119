package fi.enterfinland.fault;

import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** One client of the service at work, until there is nothing left to do or nobody there. */
final class Worker implements Runnable {
  private final Session session;
  private final CountDownLatch ready;
  private volatile AssertionError surprise;
  private volatile boolean over;

  /**
   * @param session what it does
   * @param ready counted down when it has done its first step
   */
  Worker(Session session, CountDownLatch ready) {
    this.session = session;
    this.ready = ready;
  }

  @Override
  public void run() {
    try {
      Step step = session.begin();
      boolean more = step.take();
      ready.countDown();
      while (more && !over) {
        more = step.take();
      }
    } catch (IOException | JMSRuntimeException gone) {
      // The server has been killed: whoever had no answer was promised nothing.
      over = true;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (AssertionError unexpected) {
      surprise = unexpected;
    } catch (RuntimeException unexpected) {
      surprise = new AssertionError("A client of the service failed", unexpected);
    } finally {
      ready.countDown();
    }
  }

  /** Begins nothing more. */
  void stop() {
    over = true;
  }

  /** What the service answered that it should not have, or null. */
  AssertionError surprise() {
    return surprise;
  }

  /** Signs in. */
  interface Session {
    Step begin() throws IOException, InterruptedException;
  }

  /** Does one thing. */
  interface Step {
    /** Answers whether there is more to do. */
    boolean take() throws IOException, InterruptedException;
  }
}
