package fi.enterfinland.common.web;

import fi.enterfinland.common.model.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far away a last day is, in whole days of Finnish time. */
@Named
@ApplicationScoped
public class DaysLeft {
  private SystemClock clock;

  /** For the container. */
  protected DaysLeft() {}

  /** Counts from the clock's today. */
  @Inject
  public DaysLeft(SystemClock clock) {
    this.clock = clock;
  }

  /** Days until a date: 0 on the day itself, negative after it. */
  public long until(LocalDate lastDay) {
    return ChronoUnit.DAYS.between(clock.today(), lastDay);
  }
}
