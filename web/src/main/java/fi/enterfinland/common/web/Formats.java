package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Dates, times, money and sizes as they are written in each language, always in Finnish time (the
 * zone of every legal date). Instants and dates are both taken; nothing gives nothing.
 */
public final class Formats {
  /** Neither a sum nor a number may break over two lines. */
  private static final char NO_BREAK = '\u00a0';

  private Formats() {}

  /** {@code 26 November 2026}, {@code 26 november 2026}, {@code 26. marraskuuta 2026}. */
  public static String date(Object time, Language language) {
    return format(time, language, language == Language.FI ? "d. MMMM y" : "d MMMM y");
  }

  /** {@code 26 November}, {@code 26 november}, {@code 26. marraskuuta}: where the year is plain. */
  public static String day(Object time, Language language) {
    return format(time, language, language == Language.FI ? "d. MMMM" : "d MMMM");
  }

  /**
   * {@code Thursday 26 November 2026}, {@code torsdag 26 november 2026}, {@code torstaina 26.
   * marraskuuta 2026}.
   */
  public static String weekdayDate(Object time, Language language) {
    return format(time, language, language == Language.FI ? "EEEE d. MMMM y" : "EEEE d MMMM y");
  }

  /** For dense tables: {@code 26 Nov 2026}, {@code 26.11.2026}. */
  public static String shortDate(Object time, Language language) {
    return format(time, language, language == Language.EN ? "d MMM y" : "d.M.y");
  }

  /** {@code 14:32}, {@code kl. 14.32}, {@code klo 14.32}. */
  public static String time(Object time, Language language) {
    return format(time, language, timePattern(language));
  }

  /**
   * {@code 14 September 2026, 15:08}, {@code 14 september 2026 kl. 15.08}, {@code 14. syyskuuta
   * 2026 klo 15.08}.
   */
  public static String dateTime(Object time, Language language) {
    String joint = language == Language.EN ? ", " : " ";
    return time == null ? "" : date(time, language) + joint + time(time, language);
  }

  /** {@code €1,210.00}, {@code 1 210,00 €}. */
  public static String money(Long cents, Language language) {
    return cents == null ? "" : sum(cents, language, true);
  }

  /** As {@code money}, without the cents when there are none: {@code €210}, {@code 210 €}. */
  public static String euros(Long cents, Language language) {
    return cents == null ? "" : sum(cents, language, cents % 100 != 0);
  }

  /** {@code 214 kB}, {@code 4.9 MB}, {@code 4,9 MB}: a size as people compare it. */
  public static String size(Long bytes, Language language) {
    if (bytes == null) {
      return "";
    }
    if (bytes < 1_000_000) {
      return Math.max(1, Math.round(bytes / 1000.0)) + String.valueOf(NO_BREAK) + "kB";
    }
    String size = String.format(Locale.ROOT, "%.1f", bytes / 1_000_000.0);
    return (language == Language.EN ? size : size.replace('.', ',')) + NO_BREAK + "MB";
  }

  private static String sum(long cents, Language language, boolean withCents) {
    long whole = Math.abs(cents / 100);
    boolean english = language == Language.EN;
    String grouped = String.format(Locale.ROOT, "%,d", whole);
    String digits = english ? grouped : grouped.replace(',', NO_BREAK);
    String rest =
        withCents
            ? (english ? "." : ",") + String.format(Locale.ROOT, "%02d", Math.abs(cents % 100))
            : "";
    String sign = cents < 0 ? "\u2212" : "";
    return english ? sign + "€" + digits + rest : sign + digits + rest + NO_BREAK + "€";
  }

  private static String timePattern(Language language) {
    return switch (language) {
      case FI -> "'klo' H.mm";
      case SV -> "'kl.' H.mm";
      case EN -> "HH:mm";
    };
  }

  private static String format(Object time, Language language, String pattern) {
    if (time == null) {
      return "";
    }
    Locale locale = language == Language.EN ? Locale.ENGLISH : language.locale();
    return DateTimeFormatter.ofPattern(pattern, locale).format(inHelsinki(time));
  }

  private static TemporalAccessor inHelsinki(Object time) {
    if (time instanceof Instant instant) {
      return instant.atZone(SystemClock.HELSINKI);
    }
    if (time instanceof ZonedDateTime zoned) {
      return zoned.withZoneSameInstant(SystemClock.HELSINKI);
    }
    if (time instanceof LocalDate || time instanceof LocalDateTime) {
      return (TemporalAccessor) time;
    }
    throw new IllegalArgumentException("Not a time: " + time.getClass());
  }
}
