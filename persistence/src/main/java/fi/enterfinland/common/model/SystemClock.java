package fi.enterfinland.common.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The only place that asks the machine for the time. Instants tick in milliseconds, so that what is
 * stored equals what was given out. Legal dates are those of Helsinki.
 */
@ApplicationScoped
public class SystemClock {
  /** The zone of every legal date and time limit. */
  public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final AtomicReference<Duration> travelled = new AtomicReference<>(Duration.ZERO);

  /** The present instant, in whole milliseconds. */
  public Instant now() {
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
    if (!Setting.isLocalEnvironment()) {
      throw new IllegalStateException("Time can be moved in the local environment only");
    }
    travelled.set(distance);
  }
}
