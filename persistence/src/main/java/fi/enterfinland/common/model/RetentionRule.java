package fi.enterfinland.common.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long one kind of data is kept, from a day on (L5.03).
 *
 * @param name for example {@code draft.unsent}
 * @param what the data, in words
 * @param length how long it is kept, or null where the service does not remove it by itself
 * @param toldBefore how long before the removal its owner is told, or null
 * @param countedFrom from when the length counts, in words, or null
 * @param kept until when it is kept where the service does not remove it, in words, or null
 * @param validFrom the first day of the rule
 * @param source the law or the decision it comes from
 */
public record RetentionRule(
    String name,
    LocalizedText what,
    Period length,
    Period toldBefore,
    LocalizedText countedFrom,
    LocalizedText kept,
    LocalDate validFrom,
    String source)
    implements Serializable {
  /** Whether the nightly job removes what it tells of. */
  public boolean isRemoving() {
    return length != null;
  }

  /** What is older than this is due to be removed: the last day is kept whole. */
  public Instant removedBefore(Instant now) {
    return beginningOf(day(now).minus(length));
  }

  /** What is older than this is due to be told of, where the rule tells anybody. */
  public Optional<Instant> toldBefore(Instant now) {
    return Optional.ofNullable(toldBefore)
        .map(before -> beginningOf(day(now).minus(length).plus(before)));
  }

  /** What was told of before this has been told long enough ago to be removed. */
  public Instant toldLongBefore(Instant now) {
    return beginningOf(day(now).minus(toldBefore));
  }

  /** The last day on which what is told of now is kept. */
  public LocalDate lastDayToldOf(Instant now) {
    return day(now).plus(toldBefore);
  }

  /** The last day on which something is kept whose length counts from then. */
  public LocalDate lastDay(Instant from) {
    return day(from).plus(length);
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(SystemClock.HELSINKI).toLocalDate();
  }

  private static Instant beginningOf(LocalDate day) {
    return day.atStartOfDay(SystemClock.HELSINKI).toInstant();
  }
}
