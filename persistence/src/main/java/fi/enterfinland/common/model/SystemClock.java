package fi.enterfinland.common.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The only place that asks the machine for the time. Instants tick in milliseconds, so that what is
 * stored equals what was given out. Legal dates are those of Helsinki.
 */
@ApplicationScoped
public class SystemClock {
  /** The zone of every legal date and time limit. */
  public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  /** The instant this thread tells of, while it tells what happened before. */
  private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

  private final AtomicReference<Duration> travelled = new AtomicReference<>(Duration.ZERO);

  /** The present instant, in whole milliseconds. */
  public Instant now() {
    Instant past = TOLD.get();
    if (past != null) {
      return past;
    }
    return present();
  }

  private Instant present() {
    return Clock.systemUTC().instant().plus(travelled.get()).truncatedTo(ChronoUnit.MILLIS);
  }

  /** Today's date in Helsinki. */
  public LocalDate today() {
    return now().atZone(HELSINKI).toLocalDate();
  }

  /**
   * Moves this clock away from the machine's, to show what time limits do. Only in the local
   * environment; anywhere else time cannot be moved.
   *
   * @throws IllegalStateException outside the local environment
   */
  public void travel(Duration distance) {
    requireLocalEnvironment();
    travelled.set(distance);
  }

  /**
   * Lets one act happen at an instant that has passed, so that the past of invented cases can be
   * told through the same services as the present. For this thread and this act only, and only in
   * the local environment.
   *
   * @param past when it happened
   * @param act what happened
   * @return what the act gives
   * @throws IllegalStateException outside the local environment
   * @throws IllegalArgumentException if the instant has not come yet
   */
  public <T> T at(Instant past, Supplier<T> act) {
    requireLocalEnvironment();
    if (past.isAfter(present())) {
      throw new IllegalArgumentException(past + " has not come yet");
    }
    Instant before = TOLD.get();
    TOLD.set(past.truncatedTo(ChronoUnit.MILLIS));
    try {
      return act.get();
    } finally {
      if (before == null) {
        TOLD.remove();
      } else {
        TOLD.set(before);
      }
    }
  }

  private static void requireLocalEnvironment() {
    if (!Setting.isLocalEnvironment()) {
      throw new IllegalStateException("Time can be moved in the local environment only");
    }
  }
}
