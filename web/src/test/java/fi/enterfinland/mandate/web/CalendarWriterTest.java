package fi.enterfinland.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.mandate.model.LastDay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarWriterTest {
  private static final Instant NOW = Instant.parse("2026-11-12T10:15:30Z");
  private static final LastDay DAY =
      new LastDay(
          ApplicationNumber.of(2026, 123),
          ApplicationStatus.WAITING_FOR_SUPPLEMENT,
          LocalDate.of(2026, 12, 31));

  private static String calendar(Language language, LastDay... days) {
    return new String(CalendarWriter.write(List.of(days), language, NOW), StandardCharsets.UTF_8);
  }

  @Test
  void a_last_day_is_an_event_of_a_whole_day_that_takes_no_time() {
    String calendar = calendar(Language.EN, DAY);
    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.replace("\r\n", "\n"))
        .contains(
            """
            BEGIN:VEVENT
            UID:EF-2026-0000123-20261231@enterfinland.fi
            DTSTAMP:20261112T101530Z
            DTSTART;VALUE=DATE:20261231
            DTEND;VALUE=DATE:20270101
            SUMMARY:Last day to answer · EF-2026-0000123
            TRANSP:TRANSPARENT
            CLASS:PRIVATE
            END:VEVENT
            """);
  }

  @Test
  void without_last_days_it_is_a_calendar_all_the_same() {
    assertThat(calendar(Language.SV)).doesNotContain("VEVENT").contains("X-WR-CALNAME:");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_line_is_longer_than_75_octets_and_none_breaks_a_letter(Language language) {
    LastDay longest =
        new LastDay(DAY.number(), ApplicationStatus.AWAITING_IDENTITY, LocalDate.of(2026, 12, 1));
    String calendar = calendar(language, longest);
    assertThat(calendar.lines())
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:").doesNotContain("\uFFFD");
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void what_separates_in_a_calendar_is_escaped_in_a_text() {
    assertThat(CalendarWriter.escaped("a,b;c\\d\ne\r\nf")).isEqualTo("a\\,b\\;c\\\\d\\ne\\nf");
  }
}
