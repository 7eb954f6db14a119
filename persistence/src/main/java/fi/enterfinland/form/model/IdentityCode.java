package fi.enterfinland.form.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Finnish personal identity code: day, month, two digits of the year, a mark of the century, an
 * individual number and a check character (decree 128/2010 §2, as amended 690/2022; rule L4.13).
 *
 * @param value the eleven characters, in capitals
 * @param born the date of birth it contains
 */
record IdentityCode(String value, LocalDate born) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([-+A-FU-Y])(\\d{3})([0-9A-FHJ-NPR-Y])");
  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  /**
   * Reads a code typed in capitals or small letters; absent if its form, date or check is wrong.
   */
  static Optional<IdentityCode> parse(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    Matcher parts = FORM.matcher(code);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long digits = Long.parseLong(code.substring(0, 6) + parts.group(5));
    if (CHECK_CHARACTERS.charAt((int) (digits % 31)) != parts.group(6).charAt(0)) {
      return Optional.empty();
    }
    String born =
        century(parts.group(4).charAt(0))
            + parts.group(3)
            + "-"
            + parts.group(2)
            + "-"
            + parts.group(1);
    return Answers.parseDate(born).map(date -> new IdentityCode(code, date));
  }

  private static String century(char mark) {
    return switch (mark) {
      case '+' -> "18";
      case 'A', 'B', 'C', 'D', 'E', 'F' -> "20";
      default -> "19";
    };
  }
}
