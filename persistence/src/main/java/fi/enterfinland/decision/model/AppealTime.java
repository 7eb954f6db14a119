package fi.enterfinland.decision.model;

import fi.enterfinland.calendar.model.LegalCalendar;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How the last day to appeal was counted, to be shown with it.
 *
 * @param servedOn the day of service, which is not counted
 * @param days the length of the period
 * @param endsOn the day it would end on if every day were a working day
 * @param closes the last moment, in Helsinki
 */
public record AppealTime(LocalDate servedOn, int days, LocalDate endsOn, ZonedDateTime closes)
    implements Serializable {
  static Optional<AppealTime> of(Recipient recipient, int days, LegalCalendar calendar) {
    return Optional.ofNullable(recipient)
        .flatMap(Recipient::servedOn)
        .filter(on -> days > 0)
        .map(on -> new AppealTime(on, days, on.plusDays(days), calendar.appealDue(on, days)));
  }

  /** The last day. */
  public LocalDate lastDay() {
    return closes.toLocalDate();
  }

  /** Whether it would have ended on a day nobody can be expected to act on, and ends later. */
  public boolean isMoved() {
    return !lastDay().equals(endsOn);
  }
}
