package fi.enterfinland.common.web;

import static fi.enterfinland.common.model.Language.EN;
import static fi.enterfinland.common.model.Language.FI;
import static fi.enterfinland.common.model.Language.SV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates, times and money as the service's language rules write them. */
class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Instant MOMENT = Instant.parse("2026-09-14T12:08:00Z");

  @Test
  void a_date_is_written_with_the_month_in_words() {
    assertThat(Formats.date(DAY, EN)).isEqualTo("26 November 2026");
    assertThat(Formats.date(DAY, SV)).isEqualTo("26 november 2026");
    assertThat(Formats.date(DAY, FI)).isEqualTo("26. marraskuuta 2026");
    assertThat(Formats.day(DAY, FI)).isEqualTo("26. marraskuuta");
  }

  @Test
  void a_last_day_has_its_weekday() {
    assertThat(Formats.weekdayDate(DAY, EN)).isEqualTo("Thursday 26 November 2026");
    assertThat(Formats.weekdayDate(DAY, SV)).isEqualTo("torsdag 26 november 2026");
    assertThat(Formats.weekdayDate(DAY, FI)).isEqualTo("torstaina 26. marraskuuta 2026");
  }

  @Test
  void a_moment_is_shown_in_finnish_time() {
    assertThat(Formats.time(MOMENT, EN)).isEqualTo("15:08");
    assertThat(Formats.time(MOMENT, SV)).isEqualTo("kl. 15.08");
    assertThat(Formats.time(MOMENT, FI)).isEqualTo("klo 15.08");
    assertThat(Formats.dateTime(MOMENT, EN)).isEqualTo("14 September 2026, 15:08");
    assertThat(Formats.dateTime(MOMENT, SV)).isEqualTo("14 september 2026 kl. 15.08");
    assertThat(Formats.dateTime(MOMENT, FI)).isEqualTo("14. syyskuuta 2026 klo 15.08");
  }

  @Test
  void tables_have_short_dates() {
    assertThat(Formats.shortDate(MOMENT, EN)).isEqualTo("14 Sep 2026");
    assertThat(Formats.shortDate(MOMENT, FI)).isEqualTo("14.9.2026");
  }

  @Test
  void money_is_written_as_in_the_language() {
    assertThat(Formats.money(21000L, EN)).isEqualTo("€210.00");
    assertThat(Formats.money(21000L, SV)).isEqualTo("210,00\u00a0€");
    assertThat(Formats.money(123456L, FI)).isEqualTo("1\u00a0234,56\u00a0€");
    assertThat(Formats.euros(21000L, EN)).isEqualTo("€210");
    assertThat(Formats.euros(21050L, FI)).isEqualTo("210,50\u00a0€");
    assertThat(Formats.money(-500L, EN)).isEqualTo("\u2212€5.00");
  }

  @Test
  void a_size_is_written_in_the_unit_people_know() {
    assertThat(Formats.size(214_300L, EN)).isEqualTo("214\u00a0kB");
    assertThat(Formats.size(4_900_000L, SV)).isEqualTo("4,9\u00a0MB");
    assertThat(Formats.size(3L, EN)).isEqualTo("1\u00a0kB");
  }

  @Test
  void nothing_is_written_for_nothing() {
    assertThat(Formats.date(null, EN)).isEmpty();
    assertThat(Formats.dateTime(null, FI)).isEmpty();
    assertThat(Formats.money(null, SV)).isEmpty();
  }
}
