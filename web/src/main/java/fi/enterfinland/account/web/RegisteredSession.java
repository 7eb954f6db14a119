package fi.enterfinland.account.web;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line of the register that a signed-in session has, kept in it. A session that is ended from
 * elsewhere is marked here and is nobody's from then on; it is not invalidated from outside,
 * because that would take the cookie of the browser that asked.
 */
final class RegisteredSession implements HttpSessionBindingListener, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Map<UUID, RegisteredSession> HELD = new ConcurrentHashMap<>();
  private static final Duration BETWEEN_TOUCHES = Duration.ofMinutes(1);

  private final UUID id;
  private final Instant provedAt;
  private volatile Instant touchedAt;
  private volatile Instant changedAt;
  private volatile boolean ended;

  RegisteredSession(UUID id, Instant provedAt) {
    this.id = id;
    this.provedAt = provedAt;
    this.touchedAt = provedAt;
    this.changedAt = provedAt;
  }

  /** Marks a session as ended, if this server holds it. */
  static void end(UUID id) {
    RegisteredSession held = HELD.get(id);
    if (held != null) {
      held.ended = true;
    }
  }

  UUID id() {
    return id;
  }

  /** When the person last showed who they are. */
  Instant provedAt() {
    return provedAt;
  }

  /** When the person last did anything but look; at first, when they signed in. */
  Instant changedAt() {
    return changedAt;
  }

  /** The person does something. */
  void change(Instant now) {
    changedAt = now;
  }

  boolean isEnded() {
    return ended;
  }

  /** Whether the register is to be told that the session is in use: at most once a minute. */
  boolean isTouchDue(Instant now) {
    boolean due = !ended && !now.isBefore(touchedAt.plus(BETWEEN_TOUCHES));
    if (due) {
      touchedAt = now;
    }
    return due;
  }

  @Override
  public void valueBound(HttpSessionBindingEvent event) {
    HELD.put(id, this);
  }

  @Override
  public void valueUnbound(HttpSessionBindingEvent event) {
    HELD.remove(id);
  }
}
