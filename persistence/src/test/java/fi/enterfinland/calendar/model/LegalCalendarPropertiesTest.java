package fi.enterfinland.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every day of 1970–2100, checked against a calendar written down differently. */
class LegalCalendarPropertiesTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final LegalCalendar calendar = new LegalCalendar();

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1970, 1, 1).toEpochDay(), LocalDate.of(2100, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 131)
  void every_years_excluded_weekdays_are_those_of_the_statutes(
      @ForAll @IntRange(min = 1970, max = 2100) int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    Set<LocalDate> excluded =
        LongStream.range(0, Year.of(year).length())
            .mapToObj(first::plusDays)
            .filter(calendar::isExcluded)
            .filter(day -> !isWeekend(day))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(excluded).isEqualTo(weekdaysOffByTheStatutes(year));
  }

  @Property(tries = 2000)
  void weekends_are_always_excluded(@ForAll("days") LocalDate day) {
    if (isWeekend(day)) {
      assertThat(calendar.isExcluded(day)).isTrue();
    }
  }

  @Property(tries = 2000)
  void easter_agrees_with_the_tables_of_golden_numbers_and_sunday_letters(
      @ForAll @IntRange(min = -20_000, max = 20_000) int year) {
    assertThat(Easter.sunday(year)).isEqualTo(easterByEpactTable(year));
    assertThat(Easter.sunday(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(Easter.sunday(year)).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
  }

  @Property
  void rolling_gives_the_first_day_not_before_that_is_not_excluded(@ForAll("days") LocalDate day) {
    LocalDate rolled = calendar.roll(day);
    assertThat(calendar.isExcluded(rolled)).isFalse();
    assertThat(calendar.roll(rolled)).isEqualTo(rolled);
    assertThat(day.datesUntil(rolled)).allMatch(calendar::isExcluded);
    // The longest run is a Christmas Eve on a Wednesday: five days off, up to the Sunday.
    assertThat(rolled).isBefore(day.plusDays(6));
  }

  @Property
  void an_appeal_is_never_due_before_its_days_are_full(
      @ForAll("days") LocalDate served, @ForAll @IntRange(min = 1, max = 90) int days) {
    ZonedDateTime due = calendar.appealDue(served, days);
    assertThat(due.getZone()).isEqualTo(HELSINKI);
    assertThat(due.toLocalTime()).isEqualTo("16:15:00");
    assertThat(due.toLocalDate())
        .isEqualTo(calendar.roll(served.plusDays(days)))
        .isEqualTo(calendar.authorityLimit(served, days));
  }

  @Property
  void other_service_never_starts_before_the_notice_could_be_opened_for_seven_days(
      @ForAll("days") LocalDate noticed) {
    LocalDate from = calendar.otherServiceFrom(noticed);
    assertThat(calendar.isExcluded(from)).isFalse();
    long workingDaysBetween =
        noticed.plusDays(7).datesUntil(from).filter(day -> !calendar.isExcluded(day)).count();
    assertThat(workingDaysBetween).as("the one working day left to open it").isEqualTo(1);
  }

  @Property
  void deemed_service_does_not_roll_and_months_keep_their_day(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 120) int months) {
    assertThat(calendar.deemedServedElectronically(day.atTime(12, 0).atZone(HELSINKI).toInstant()))
        .isEqualTo(day.plusDays(3));
    assertThat(calendar.deemedServedByLetter(day, false)).isEqualTo(day.plusDays(7));
    assertThat(calendar.deemedServedByLetter(day, true)).isEqualTo(day.plusDays(30));
    LocalDate end = calendar.afterMonths(day, months);
    assertThat(end.getDayOfMonth()).isEqualTo(Math.min(day.getDayOfMonth(), end.lengthOfMonth()));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Set<LocalDate> weekdaysOffByTheStatutes(int year) {
    LocalDate easter = easterByEpactTable(year);
    LocalDate midsummerDay =
        LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    Set<LocalDate> days = new TreeSet<>();
    for (String fixed :
        new String[] {"01-01", "01-06", "05-01", "12-06", "12-24", "12-25", "12-26"}) {
      days.add(LocalDate.parse(year + "-" + fixed));
    }
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(easter.with(TemporalAdjusters.next(DayOfWeek.THURSDAY)).plusWeeks(5));
    days.add(midsummerDay.minusDays(1));
    days.removeIf(LegalCalendarPropertiesTest::isWeekend);
    return days;
  }

  /** The rule of 1582 step by step: paschal full moon from golden number and epact, next Sunday. */
  private static LocalDate easterByEpactTable(int year) {
    int golden = Math.floorMod(year, 19) + 1;
    int century = Math.floorDiv(year, 100) + 1;
    int solarCorrection = Math.floorDiv(3 * century, 4) - 12;
    int lunarCorrection = Math.floorDiv(8 * century + 5, 25) - 5;
    int epact = Math.floorMod(11 * golden + 20 + lunarCorrection - solarCorrection, 30);
    if ((epact == 25 && golden > 11) || epact == 24) {
      epact++;
    }
    int fullMoon = 44 - epact;
    if (fullMoon < 21) {
      fullMoon += 30;
    }
    return LocalDate.of(year, 3, 1)
        .plusDays(fullMoon - 1L)
        .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
  }
}
