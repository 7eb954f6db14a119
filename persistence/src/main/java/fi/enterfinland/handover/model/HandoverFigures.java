package fi.enterfinland.handover.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How the hand-over stands.
 *
 * @param unsent messages not yet sent
 * @param oldestUnsent since when the oldest of them waits, or null if none does
 * @param failing messages whose sending failed at least once and has not succeeded since
 * @param unacknowledged messages sent before the limit and still without acknowledgement
 */
public record HandoverFigures(
    long unsent, Instant oldestUnsent, long failing, long unacknowledged) {
  /** A message leaves within a second; one that has waited this long is stuck. */
  public static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /** How long a receiver may take to acknowledge before somebody should ask it. */
  public static final Duration LONGEST_UNACKNOWLEDGED = Duration.ofHours(1);

  /** How long the oldest unsent message has waited; zero if none waits. */
  public Duration oldestWaits(Instant now) {
    return oldestUnsent == null || now.isBefore(oldestUnsent)
        ? Duration.ZERO
        : Duration.between(oldestUnsent, now);
  }

  /** Whether the hand-over needs somebody to look at it. */
  public boolean isStuck(Instant now) {
    return oldestWaits(now).compareTo(LONGEST_WAIT) > 0;
  }
}
