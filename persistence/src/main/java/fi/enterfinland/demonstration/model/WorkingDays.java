package fi.enterfinland.demonstration.model;

import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

/**
 * Days counted from today in working days, so that the invented authority never works on a Sunday
 * and no last day falls on one.
 *
 * @param today the day the cases are told, in Helsinki
 * @param calendar knows the days nobody works on
 */
public record WorkingDays(LocalDate today, LegalCalendar calendar) {
  /**
   * A working day.
   *
   * @param distance how many working days from today; negative for the past, zero is today
   */
  public LocalDate day(int distance) {
    LocalDate day = today;
    Period step = Period.ofDays(Integer.signum(distance));
    for (int passed = 0; passed < Math.abs(distance); passed++) {
      do {
        day = day.plus(step);
      } while (calendar.isExcluded(day));
    }
    return day;
  }

  /** A time of a working day, in Helsinki. */
  public Instant instant(int distance, LocalTime time) {
    return day(distance).atTime(time).atZone(SystemClock.HELSINKI).toInstant();
  }
}
