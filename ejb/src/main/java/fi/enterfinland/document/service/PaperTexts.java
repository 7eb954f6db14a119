package fi.enterfinland.document.service;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** Words, dates and sizes of our papers in one language. */
final class PaperTexts {
  private static final String BUNDLE = PaperTexts.class.getPackageName() + ".texts";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final long KILOBYTE = 1000;
  private static final long MEGABYTE = KILOBYTE * KILOBYTE;

  private final Language language;
  private final ResourceBundle texts;

  PaperTexts(Language language) {
    this.language = language;
    this.texts = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_FALLBACK);
  }

  String get(String key, Object... arguments) {
    String text = texts.getString(key);
    return arguments.length == 0
        ? text
        : new MessageFormat(text, language.locale()).format(arguments);
  }

  /** Day and time in Helsinki, and that it is Finnish time. */
  String moment(Instant instant) {
    return get("finnishTime", instant.atZone(SystemClock.HELSINKI).format(formatter("dateTime")));
  }

  String day(LocalDate date) {
    return date.format(formatter("date"));
  }

  /** {@code 214 kB}, {@code 4.9 MB}, {@code 4,9 MB}: as pages write it. */
  String size(long bytes) {
    if (bytes < MEGABYTE) {
      return Math.max(1, Math.round((double) bytes / KILOBYTE)) + " kB";
    }
    return String.format(language.locale(), "%.1f MB", (double) bytes / MEGABYTE);
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(texts.getString(key), language.locale());
  }
}
