package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Optional;

/** The {@code ef:} functions that need the page being drawn: its language, its messages. */
public final class PageFunctions {
  private PageFunctions() {}

  /** {@code ef:date(x)}, see {@link Formats#date}. */
  public static String date(Object time) {
    return Formats.date(time, language());
  }

  /** {@code ef:day(x)}, see {@link Formats#day}. */
  public static String day(Object time) {
    return Formats.day(time, language());
  }

  /** {@code ef:weekdayDate(x)}, see {@link Formats#weekdayDate}. */
  public static String weekdayDate(Object time) {
    return Formats.weekdayDate(time, language());
  }

  /** {@code ef:shortDate(x)}, see {@link Formats#shortDate}. */
  public static String shortDate(Object time) {
    return Formats.shortDate(time, language());
  }

  /** {@code ef:time(x)}, see {@link Formats#time}. */
  public static String time(Object time) {
    return Formats.time(time, language());
  }

  /** {@code ef:dateTime(x)}, see {@link Formats#dateTime}. */
  public static String dateTime(Object time) {
    return Formats.dateTime(time, language());
  }

  /** {@code ef:money(cents)}, see {@link Formats#money}. */
  public static String money(Long cents) {
    return Formats.money(cents, language());
  }

  /** {@code ef:euros(cents)}, see {@link Formats#euros}. */
  public static String euros(Long cents) {
    return Formats.euros(cents, language());
  }

  /** {@code ef:size(bytes)}, see {@link Formats#size}. */
  public static String size(Long bytes) {
    return Formats.size(bytes, language());
  }

  /**
   * {@code ef:in(text)}: a {@link LocalizedText} (or an {@code Optional} of one) in the language of
   * the page; nothing for nothing.
   */
  public static String in(Object text) {
    if (text instanceof Optional<?> optional) {
      return in(optional.orElse(null));
    }
    return text instanceof LocalizedText localized ? localized.in(language()) : "";
  }

  /** {@code ef:failed('email')}: whether the field with this id has a message. */
  public static boolean failed(String id) {
    Iterator<String> clientIds = FacesContext.getCurrentInstance().getClientIdsWithMessages();
    while (clientIds.hasNext()) {
      String clientId = clientIds.next();
      if (clientId != null && (clientId.equals(id) || clientId.endsWith(":" + id))) {
        return true;
      }
    }
    return false;
  }

  /** The language the page is drawn in. */
  public static Language language() {
    return Language.ofCode(
            FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage())
        .orElse(Language.FI);
  }
}
