package fi.enterfinland.mandate.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.mandate.model.LastDay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Writes last days as a calendar (RFC 5545): one event of a whole day for each, which takes no time
 * of that day. A day has no zone, so it is the same day wherever the calendar is looked at.
 */
final class CalendarWriter {
  /** A line has at most so many octets, its end not counted; what is longer goes on in the next. */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder calendar = new StringBuilder(1024);
  private final ResourceBundle texts;
  private final String stamp;

  private CalendarWriter(Language language, Instant now) {
    this.texts = MandateTexts.in(language);
    this.stamp = INSTANT.format(now);
  }

  /** The calendar file. */
  static byte[] write(List<LastDay> days, Language language, Instant now) {
    CalendarWriter writer = new CalendarWriter(language, now);
    writer.line("BEGIN", "VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", "-//Enter Finland//Last days//EN");
    writer.line("METHOD", "PUBLISH");
    writer.line("X-WR-CALNAME", escaped(writer.texts.getString("calendar.name")));
    writer.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    days.forEach(writer::event);
    writer.line("END", "VCALENDAR");
    return writer.calendar.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void event(LastDay day) {
    LocalDate on = day.on();
    line("BEGIN", "VEVENT");
    line("UID", day.number() + "-" + DAY.format(on) + "@enterfinland.fi");
    line("DTSTAMP", stamp);
    line("DTSTART;VALUE=DATE", DAY.format(on));
    line("DTEND;VALUE=DATE", DAY.format(on.plusDays(1)));
    line(
        "SUMMARY",
        escaped(Texts.fill(texts.getString("calendar.day." + day.status()), day.number())));
    line("TRANSP", "TRANSPARENT");
    line("CLASS", "PRIVATE");
    line("END", "VEVENT");
  }

  /** A text may hold neither of these four bare. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Writes a line, folded between characters where it is too long. */
  private void line(String name, String value) {
    int octets = 0;
    for (int character : (name + ":" + value).codePoints().toArray()) {
      String one = Character.toString(character);
      int more = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        calendar.append("\r\n ");
        octets = 1;
      }
      calendar.append(one);
      octets += more;
    }
    calendar.append("\r\n");
  }
}
