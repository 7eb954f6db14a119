package fi.enterfinland.local.bench;

import java.time.Duration;

/**
 * How long the bench tries.
 *
 * @param firstWarmUp before the first measurement on a path, again until it becomes no quicker
 * @param mostWarmUps how often at most
 * @param warmUp before each measurement
 * @param measure one measurement
 * @param reference one measurement of a reference, before and after
 * @param messages messages in one run
 * @param messageWarmUps runs with messages before the measured one
 * @param judged whether the figures are good enough to be held against the targets
 */
record Effort(
    Duration firstWarmUp,
    int mostWarmUps,
    Duration warmUp,
    Duration measure,
    Duration reference,
    int messages,
    int messageWarmUps,
    boolean judged) {

  /** The whole bench, or with {@code -Dbench.quick} just enough to see that it works. */
  static Effort chosen() {
    String quick = System.getProperty("bench.quick", "false");
    return quick.isEmpty() || Boolean.parseBoolean(quick)
        ? new Effort(seconds(3), 1, seconds(1), seconds(1), seconds(1), 1_000, 1, false)
        : new Effort(seconds(15), 10, seconds(1), seconds(3), seconds(2), 5_000, 4, true);
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
