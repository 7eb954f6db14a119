package fi.enterfinland.guardian.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Ages are reached at midnight in Helsinki, on leap days and in summer time too. */
class BirthdayPropertiesTest {
  @Provide
  Arbitrary<LocalDate> born() {
    LocalDate first = LocalDate.of(1990, 1, 1);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(9, Arbitraries.integers().between(0, 20_000).map(first::plusDays)),
        net.jqwik.api.Tuple.of(
            1,
            Arbitraries.integers().between(498, 510).map(leap -> LocalDate.of(leap * 4, 2, 29))));
  }

  @Property
  void the_first_instant_of_age_is_a_midnight_in_helsinki(@ForAll("born") LocalDate born) {
    Birthday birthday = new Birthday(born);
    Instant first = birthday.comesOfAge();
    assertThat(first.atZone(SystemClock.HELSINKI).toLocalDate().atStartOfDay())
        .isEqualTo(first.atZone(SystemClock.HELSINKI).toLocalDateTime());
    assertThat(birthday.isOfAge(first)).isTrue();
    assertThat(birthday.isOfAge(first.minusMillis(1))).isFalse();
  }

  @Property
  void everybody_gets_older_by_one_year_at_a_time(
      @ForAll("born") LocalDate born, @ForAll @IntRange(max = 9_000) int days) {
    Birthday birthday = new Birthday(born);
    LocalDate day = born.plusDays(days);
    int today = birthday.ageOn(day);
    assertThat(birthday.ageOn(day.plusDays(1))).isBetween(today, today + 1);
    assertThat(birthday.reaches(today)).isBeforeOrEqualTo(day);
    assertThat(birthday.reaches(today + 1)).isAfter(day);
  }

  @Property
  void whoever_is_born_earlier_is_of_age_no_later(
      @ForAll("born") LocalDate one, @ForAll("born") LocalDate other) {
    LocalDate elder = one.isBefore(other) ? one : other;
    LocalDate younger = elder.equals(one) ? other : one;
    assertThat(new Birthday(elder).comesOfAge())
        .isBeforeOrEqualTo(new Birthday(younger).comesOfAge());
  }

  @Property
  void a_leap_day_is_kept_on_the_first_of_march_where_there_is_none(
      @ForAll @IntRange(min = 498, max = 510) int leap,
      @ForAll @IntRange(min = 1, max = 30) int age) {
    LocalDate born = LocalDate.of(leap * 4, 2, 29);
    int year = born.getYear() + age;
    assertThat(new Birthday(born).reaches(age))
        .isEqualTo(Year.isLeap(year) ? LocalDate.of(year, 2, 29) : LocalDate.of(year, 3, 1));
  }

  @Example
  void the_hour_of_midnight_is_that_of_the_day() {
    assertThat(comesOfAge("2008-12-15")).isEqualTo(Instant.parse("2026-12-14T22:00:00Z"));
    assertThat(comesOfAge("2008-07-15")).isEqualTo(Instant.parse("2026-07-14T21:00:00Z"));
  }

  /** Clocks change at 3 in the morning, so the day of change begins by the old time. */
  @Example
  void on_the_days_the_clocks_change_the_day_begins_by_the_old_time() {
    assertThat(comesOfAge("2009-03-28")).isEqualTo(Instant.parse("2027-03-27T22:00:00Z"));
    assertThat(comesOfAge("2009-03-29")).isEqualTo(Instant.parse("2027-03-28T21:00:00Z"));
    assertThat(comesOfAge("2009-10-31")).isEqualTo(Instant.parse("2027-10-30T21:00:00Z"));
    assertThat(Duration.between(comesOfAge("2009-10-31"), comesOfAge("2009-11-01")))
        .isEqualTo(Duration.ofHours(25));
  }

  @Example
  void a_child_acts_beside_the_guardians_from_the_fifteenth_birthday_on() {
    Birthday birthday = new Birthday(LocalDate.of(2011, 11, 30));
    Instant midnight = LocalDate.of(2026, 11, 29).atTime(22, 0).toInstant(ZoneOffset.UTC);
    assertThat(birthday.mayAct(midnight)).isTrue();
    assertThat(birthday.mayAct(midnight.minusMillis(1))).isFalse();
    assertThat(birthday.ageOn(LocalDate.of(2026, 11, 29))).isEqualTo(14);
    assertThat(birthday.ageOn(LocalDate.of(2010, 1, 1))).isZero();
  }

  private static Instant comesOfAge(String born) {
    return new Birthday(LocalDate.parse(born)).comesOfAge();
  }
}
