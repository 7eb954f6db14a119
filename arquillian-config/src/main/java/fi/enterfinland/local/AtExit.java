package fi.enterfinland.local;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stops the child processes when this process ends, however it ends, the last started first: the
 * server before its database.
 */
final class AtExit {
  private static final Deque<AutoCloseable> CHILDREN = new ArrayDeque<>();
  private static volatile boolean begun;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(AtExit::stopAll, "stop children"));
  }

  private AtExit() {}

  /** From now on the child is stopped at the end. */
  static void stop(AutoCloseable child) {
    synchronized (CHILDREN) {
      CHILDREN.push(child);
    }
  }

  /** The child has been stopped already. */
  static void forget(AutoCloseable child) {
    synchronized (CHILDREN) {
      CHILDREN.remove(child);
    }
  }

  /** Whether this process is ending, and its children with it. */
  static boolean hasBegun() {
    return begun;
  }

  private static void stopAll() {
    begun = true;
    Deque<AutoCloseable> last;
    synchronized (CHILDREN) {
      last = new ArrayDeque<>(CHILDREN);
    }
    last.forEach(AtExit::close);
  }

  /** Closes one of several; what goes wrong with it is told, and keeps the rest from nothing. */
  static void close(AutoCloseable child) {
    try {
      child.close();
    } catch (Exception e) {
      System.getLogger(AtExit.class.getName())
          .log(System.Logger.Level.WARNING, child + " did not stop cleanly", e);
    }
  }
}
