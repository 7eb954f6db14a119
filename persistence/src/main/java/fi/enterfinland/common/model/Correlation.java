package fi.enterfinland.common.model;

import java.util.Optional;

/**
 * The code of the request or message being handled on this thread: what a person can quote and what
 * finds all traces of one act in the log and the audit trail.
 */
public final class Correlation {
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private Correlation() {}

  /** The code in force, if this thread handles anything. */
  public static Optional<String> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Puts a code in force until the returned scope is closed. */
  public static Scope begin(String code) {
    String before = CURRENT.get();
    CURRENT.set(code);
    return () -> {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    };
  }

  /** How long a code is in force. */
  public interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
