package fi.enterfinland.calendar.model;

import fi.enterfinland.common.model.SystemClock;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Counts time as Finnish administrative law does, in Helsinki, for any year.
 *
 * <p>Two things must be kept apart. A time limit for <em>doing</em> something (an appeal, an
 * answer) rolls: when its last day is a day nobody can be expected to act on, it ends on the first
 * weekday after (Act 150/1930 §5; rules L2.21, L2.22). A day on which a document is <em>deemed</em>
 * served does not roll, since no act is to be done on it (rules L2.23, L1.17; open point U-04).
 *
 * <p>The day of the event is never counted. Only the end of a limit rolls, and only forward; the
 * excluded days in between count like any other. Today's holidays are used for every year, also for
 * those before the present Church Act.
 */
@Dependent
public final class LegalCalendar implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * A limit set by statute closes at this time of its last day, inclusive (728/2021 §5b, L1.07).
   */
  private static final LocalTime STATUTORY_CLOSING = LocalTime.of(16, 15);

  private static final int DAYS_TO_ORDINARY_ELECTRONIC_SERVICE = 3;
  private static final int DAYS_TO_SERVICE_BY_LETTER = 7;
  private static final int DAYS_TO_SERVICE_BY_LETTER_ABROAD = 30;
  private static final int DAYS_TO_OPEN_ELECTRONIC_NOTICE = 7;

  private static final int GOOD_FRIDAY = -2;
  private static final int EASTER_MONDAY = 1;
  private static final int ASCENSION_DAY = 39;

  /** Holidays and days treated like them that fall on the same date every year. */
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.JANUARY, 6),
          MonthDay.of(Month.MAY, 1),
          MonthDay.of(Month.DECEMBER, 6),
          MonthDay.of(Month.DECEMBER, 24),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  /** A calendar of the law in force; it holds no state and may be shared. */
  public LegalCalendar() {
    // Nothing to set: the calendar is computed.
  }

  /**
   * Whether a time limit cannot end on this day: Saturdays, Sundays, church holidays, Independence
   * Day, May Day, Christmas Eve and Midsummer Eve (150/1930 §5, 652/2023 ch. 1 §6; L2.21, L2.22).
   *
   * @param day a Helsinki date of any year
   */
  public boolean isExcluded(LocalDate day) {
    // Easter Sunday and Pentecost are Sundays; Midsummer Day and All Saints' Day are Saturdays.
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY
        || weekday == DayOfWeek.SUNDAY
        || FIXED.contains(MonthDay.from(day))
        || isMidsummerEve(day)
        || isMovableHoliday(day);
  }

  /**
   * The last day of a limit that would end on {@code day}: the day itself, or the first day after
   * it that is not excluded.
   */
  public LocalDate roll(LocalDate day) {
    LocalDate rolled = day;
    while (isExcluded(rolled)) {
      rolled = rolled.plusDays(1);
    }
    return rolled;
  }

  /**
   * The last moment to lodge an appeal: 16.15.00 in Helsinki on the rolled last day. An appeal that
   * arrives at that very second is in time, one a second later is late (L1.07, 8.6).
   *
   * @param served the Helsinki date on which the decision was served; not counted
   * @param days the length of the appeal period, normally 30
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public ZonedDateTime appealDue(LocalDate served, int days) {
    return roll(dayAfter(served, days)).atTime(STATUTORY_CLOSING).atZone(SystemClock.HELSINKI);
  }

  /**
   * The day a document sent as an ordinary electronic message is deemed served: the third day after
   * the Helsinki date of sending, whatever day that is (13/2003 §19; L1.17, L1.19).
   */
  public LocalDate deemedServedElectronically(Instant sent) {
    return sent.atZone(SystemClock.HELSINKI)
        .toLocalDate()
        .plusDays(DAYS_TO_ORDINARY_ELECTRONIC_SERVICE);
  }

  /**
   * The day a document sent by ordinary letter is deemed served: the seventh day after posting in
   * Finland, the thirtieth abroad, whatever day that is (301/2004 §205, 206; L3.14, L3.16).
   *
   * @param posted the Helsinki date of posting
   * @param abroad whether the letter was addressed to another country
   */
  public LocalDate deemedServedByLetter(LocalDate posted, boolean abroad) {
    return posted.plusDays(abroad ? DAYS_TO_SERVICE_BY_LETTER_ABROAD : DAYS_TO_SERVICE_BY_LETTER);
  }

  /**
   * The first day on which other service is started when an electronic notice has not been opened:
   * the addressee has until the rolled seventh day, and the authority acts on the next working day
   * after it (13/2003 §18; L1.16, 8.6).
   *
   * @param noticed the Helsinki date of the notice; not counted
   */
  public LocalDate otherServiceFrom(LocalDate noticed) {
    LocalDate lastDayToOpen = roll(noticed.plusDays(DAYS_TO_OPEN_ELECTRONIC_NOTICE));
    return roll(lastDayToOpen.plusDays(1));
  }

  /**
   * The last day of a limit the authority sets, until its end at midnight; rolled, so that no
   * authority deadline ends on a day off (L2.23).
   *
   * @param sent the Helsinki date on which the limit was set; not counted
   * @param days the length of the limit
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public LocalDate authorityLimit(LocalDate sent, int days) {
    return roll(dayAfter(sent, days));
  }

  /**
   * The corresponding date some months later, or the last day of that month if it has no such date.
   * Not rolled: whether the limit rolls depends on what it is for (150/1930 §3; L2.21 b).
   *
   * @throws IllegalArgumentException if {@code months} is negative
   */
  public LocalDate afterMonths(LocalDate from, int months) {
    if (months < 0) {
      throw new IllegalArgumentException("A time limit cannot be " + months + " months");
    }
    return from.plusMonths(months);
  }

  private static LocalDate dayAfter(LocalDate event, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("A time limit cannot be " + days + " days");
    }
    return event.plusDays(days);
  }

  /** Midsummer Day is the Saturday of 20–26 June, so its eve is the Friday of 19–25 June. */
  private static boolean isMidsummerEve(LocalDate day) {
    return day.getMonth() == Month.JUNE
        && day.getDayOfWeek() == DayOfWeek.FRIDAY
        && day.getDayOfMonth() >= 19
        && day.getDayOfMonth() <= 25;
  }

  private static boolean isMovableHoliday(LocalDate day) {
    long fromEaster = ChronoUnit.DAYS.between(Easter.sunday(day.getYear()), day);
    return fromEaster == GOOD_FRIDAY || fromEaster == EASTER_MONDAY || fromEaster == ASCENSION_DAY;
  }
}
