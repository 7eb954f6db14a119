package fi.enterfinland.common.job;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Work that is done again and again on a thread of its own: after each waking at once, and every so
 * often without one, for what another node, a restart or a failure has left. Whatever fails is
 * logged and tried again the next time.
 */
public final class BackgroundLoop {
  private static final System.Logger LOG = System.getLogger(BackgroundLoop.class.getName());
  private static final long LONGEST_STOP_MS = 10_000;

  private final Duration every;
  private final Runnable work;
  private final Semaphore due = new Semaphore(0);
  private final Thread thread;
  private volatile boolean stopping;

  private BackgroundLoop(String name, ManagedThreadFactory threads, Duration every, Runnable work) {
    this.every = every;
    this.work = work;
    this.thread = threads.newThread(this::run);
    this.thread.setName(name);
  }

  /** Starts doing the work. */
  public static BackgroundLoop start(
      String name, ManagedThreadFactory threads, Duration every, Runnable work) {
    BackgroundLoop loop = new BackgroundLoop(name, threads, every, work);
    loop.thread.start();
    return loop;
  }

  /** Has the work done now; while it is being done, once more after that. */
  public void wake() {
    if (due.availablePermits() == 0) {
      due.release();
    }
  }

  /** Whether the loop is about to end: long work looks here between its parts. */
  public boolean isStopping() {
    return stopping;
  }

  /** Ends the loop after the work it is at. */
  public void stop() {
    stopping = true;
    due.release();
    try {
      thread.join(LONGEST_STOP_MS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!stopping) {
        due.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS);
        due.drainPermits();
        // What wakes it may be the end: what the work needs may be gone by then.
        if (!stopping) {
          doWork();
        }
      }
    } catch (InterruptedException undeployed) {
      Thread.currentThread().interrupt();
    }
  }

  private void doWork() {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, thread.getName() + " failed and is tried again", failure);
    }
  }
}
