package fi.enterfinland.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days worked out by hand from the rules, one by one. */
class LegalCalendarExamplesTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final LegalCalendar calendar = new LegalCalendar();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01",
        "2026-05-14", "2026-05-24", "2026-06-19", "2026-06-20", "2026-10-31", "2026-12-06",
        "2026-12-24", "2026-12-25", "2026-12-26", "2027-01-06", "2027-03-26", "2027-03-29",
        "2027-05-01", "2027-05-06", "2027-06-25", "2027-06-26", "2027-11-06", "2027-12-06",
        "2026-04-04", "2026-11-21", "2026-11-22"
      })
  void a_limit_cannot_end_on_a_holiday_an_eve_or_a_weekend(LocalDate day) {
    assertThat(calendar.isExcluded(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-31", "2027-12-31", "2026-04-02", "2026-05-13", "2026-05-15", "2026-05-25",
        "2026-06-18", "2026-06-22", "2026-06-26", "2027-06-18", "2026-12-23", "2026-12-28",
        "2026-04-30", "2026-04-07", "2026-10-30", "2026-11-02", "2026-01-05", "2026-01-07"
      })
  void the_days_beside_them_and_new_years_eve_are_ordinary(LocalDate day) {
    assertThat(calendar.isExcluded(day)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // served, last day: Independence Day on a Sunday; Christmas; Epiphany; an ordinary Saturday
    "2026-11-06, 2026-12-07",
    "2026-11-24, 2026-12-28",
    "2026-12-07, 2027-01-07",
    "2026-12-17, 2027-01-18",
    // third-day rule over a weekend; the second addressee; the precedent of 2019
    "2026-12-20, 2027-01-19",
    "2026-12-21, 2027-01-20",
    "2019-12-23, 2020-01-22",
    // Good Friday to Easter Monday; Midsummer Eve; Ascension; May Day on a Friday
    "2027-02-24, 2027-03-30",
    "2027-05-26, 2027-06-28",
    "2027-04-06, 2027-05-07",
    "2026-04-01, 2026-05-04"
  })
  void an_appeal_is_due_at_a_quarter_past_four_on_the_rolled_thirtieth_day(
      LocalDate served, LocalDate lastDay) {
    assertThat(calendar.appealDue(served, 30))
        .isEqualTo(ZonedDateTime.of(lastDay, LocalTime.of(16, 15), HELSINKI));
  }

  @Test
  void an_appeal_arriving_a_second_after_the_last_moment_is_late() {
    Instant due = calendar.appealDue(LocalDate.of(2026, 12, 17), 30).toInstant();
    assertThat(due).isEqualTo("2027-01-18T14:15:00Z");
    assertThat(calendar.appealDue(LocalDate.of(2026, 5, 25), 30).toInstant())
        .as("summer time")
        .isEqualTo("2026-06-24T13:15:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-17T07:00:00Z, 2026-12-20",
    "2026-12-17T21:59:59.999Z, 2026-12-20",
    "2026-12-17T22:00:00Z, 2026-12-21",
    "2026-06-17T20:59:59Z, 2026-06-20",
    "2026-06-17T21:00:00Z, 2026-06-21",
    "2019-12-20T12:00:00Z, 2019-12-23",
    "2026-12-31T23:30:00Z, 2027-01-04"
  })
  void an_ordinary_message_is_deemed_served_on_the_third_helsinki_day_even_a_day_off(
      Instant sent, LocalDate served) {
    assertThat(calendar.deemedServedElectronically(sent)).isEqualTo(served);
  }

  @Test
  void a_letter_is_deemed_served_on_the_seventh_day_or_abroad_on_the_thirtieth() {
    LocalDate posted = LocalDate.of(2026, 12, 18);
    assertThat(calendar.deemedServedByLetter(posted, false)).isEqualTo("2026-12-25");
    assertThat(calendar.deemedServedByLetter(posted, true)).isEqualTo("2027-01-17");
  }

  @ParameterizedTest
  @CsvSource({
    // noticed, other service from
    "2026-12-15, 2026-12-23",
    // seventh day Christmas Eve: rolls to Monday 28th, action on the 29th
    "2026-12-17, 2026-12-29",
    // seventh day 23rd: action not before 28th
    "2026-12-16, 2026-12-28",
    // seventh day a Friday: action on Monday
    "2026-11-13, 2026-11-23",
    // seventh day a Saturday: rolls to Monday, action on Tuesday
    "2026-11-14, 2026-11-24",
    // seventh day Thursday before Midsummer Eve
    "2026-06-11, 2026-06-22",
    // seventh day Maundy Thursday: action after Easter Monday
    "2026-03-26, 2026-04-07",
    // seventh day Good Friday: rolls to Tuesday 7 April
    "2026-03-27, 2026-04-08"
  })
  void other_service_starts_on_the_working_day_after_the_rolled_seventh_day(
      LocalDate noticed, LocalDate from) {
    assertThat(calendar.otherServiceFrom(noticed)).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-07, 14, 2026-12-21",
    "2026-12-10, 14, 2026-12-28",
    "2026-06-05, 14, 2026-06-22",
    "2026-11-20, 0, 2026-11-20",
    "2026-11-21, 0, 2026-11-23"
  })
  void the_authoritys_own_limit_never_ends_on_a_day_off(
      LocalDate sent, int days, LocalDate lastDay) {
    assertThat(calendar.authorityLimit(sent, days)).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 1, 2027-02-28",
    "2028-01-31, 1, 2028-02-29",
    "2026-11-30, 3, 2027-02-28",
    "2026-08-31, 1, 2026-09-30",
    "2026-11-22, 1, 2026-12-22",
    "2026-11-24, 1, 2026-12-24",
    "2026-02-28, 1, 2026-03-28",
    "2024-02-29, 12, 2025-02-28",
    "2026-12-15, 0, 2026-12-15"
  })
  void months_end_on_the_corresponding_day_or_the_last_and_do_not_roll(
      LocalDate from, int months, LocalDate end) {
    assertThat(calendar.afterMonths(from, months)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "1583, 1583-04-10",
    "1818, 1818-03-22",
    "1886, 1886-04-25",
    "1943, 1943-04-25",
    "1954, 1954-04-18",
    "1981, 1981-04-19",
    "2000, 2000-04-23",
    "2008, 2008-03-23",
    "2038, 2038-04-25",
    "2049, 2049-04-18",
    "2076, 2076-04-19",
    "2285, 2285-03-22"
  })
  void easter_is_right_in_years_known_to_be_hard(int year, LocalDate easter) {
    assertThat(Easter.sunday(year)).isEqualTo(easter);
  }

  @Test
  void the_years_at_both_ends_of_time_can_be_asked_about() {
    assertThat(calendar.isExcluded(LocalDate.of(-1, 12, 24))).isTrue();
    assertThat(calendar.isExcluded(LocalDate.of(0, 1, 6))).isTrue();
    assertThat(calendar.isExcluded(LocalDate.of(9_999, 5, 1))).isTrue();
    assertThat(calendar.isExcluded(LocalDate.of(123_456, 12, 6))).isTrue();
    assertThat(calendar.isExcluded(LocalDate.MIN)).isTrue();
    assertThat(calendar.isExcluded(LocalDate.MAX))
        .isEqualTo(LocalDate.MAX.getDayOfWeek().getValue() > 5);
  }

  @Test
  void a_limit_cannot_run_backwards() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.appealDue(day, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.authorityLimit(day, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.afterMonths(day, -1));
  }
}
