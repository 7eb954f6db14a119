package fi.enterfinland.guardian.model;

import fi.enterfinland.common.model.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * When somebody reaches an age: at the beginning of the calendar day in Helsinki on which the last
 * full year is over, whatever the hour of birth.
 *
 * <p>Somebody born on 29 February has completed a year when 28 February of a common year is over,
 * and so reaches the age on 1 March. The dossier is silent on it: its rule of the last day of the
 * month (150/1930 §3, L2.21) is about time limits for acts, not about ages.
 *
 * @param born the date of birth
 */
public record Birthday(LocalDate born) {
  /** The age at which a child acts beside the guardians (L2.05). */
  public static final int ACTS_BESIDE = 15;

  /** The age at which guardianship ends (361/1983 §3, L2.07). */
  public static final int OF_AGE = 18;

  /** How many days before coming of age the family is told. */
  public static final int TOLD_DAYS_BEFORE = 30;

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /** Requires a date. */
  public Birthday {
    Objects.requireNonNull(born, "born");
  }

  /** The day on which an age is reached. */
  public LocalDate reaches(int age) {
    LocalDate day = born.plusYears(age);
    boolean noSuchDay = MonthDay.from(born).equals(LEAP_DAY) && !day.isLeapYear();
    return noSuchDay ? day.plusDays(1) : day;
  }

  /** The first instant of being of age. */
  public Instant comesOfAge() {
    return reaches(OF_AGE).atStartOfDay(SystemClock.HELSINKI).toInstant();
  }

  /** The age on a day, in full years; 0 before birth. */
  public int ageOn(LocalDate day) {
    int age = Math.max(0, day.getYear() - born.getYear());
    return age > 0 && reaches(age).isAfter(day) ? age - 1 : age;
  }

  /** Whether the person is of age at an instant. */
  public boolean isOfAge(Instant at) {
    return !at.isBefore(comesOfAge());
  }

  /** Whether the person is of age soon, but not yet. */
  public boolean isNearlyOfAge(Instant at) {
    LocalDate today = at.atZone(SystemClock.HELSINKI).toLocalDate();
    return !isOfAge(at) && !reaches(OF_AGE).isAfter(today.plusDays(TOLD_DAYS_BEFORE));
  }

  /** Whether the person may act beside the guardians at an instant, or alone (L2.05). */
  public boolean mayAct(Instant at) {
    return !reaches(ACTS_BESIDE).isAfter(at.atZone(SystemClock.HELSINKI).toLocalDate());
  }
}
