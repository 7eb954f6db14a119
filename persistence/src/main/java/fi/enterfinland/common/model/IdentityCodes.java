package fi.enterfinland.common.model;

import java.util.regex.Pattern;

/**
 * Finnish personal identity codes, wherever somebody has written one: in the field made for it or
 * in the middle of a text. What looks like one is taken for one; the check character is not asked,
 * because a mistyped code still tells who is meant.
 */
public final class IdentityCodes {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![0-9A-Za-z])((?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[-+A-FU-Y])[0-9]{3}"
              + "[0-9A-Y](?![0-9A-Za-z])",
          Pattern.CASE_INSENSITIVE);

  private IdentityCodes() {}

  /** A text with its codes masked: the day of birth stays, the person does not. */
  public static String masked(String text) {
    return text == null ? null : CODE.matcher(text).replaceAll("$1***");
  }

  /** A text with something else in the place of its codes. */
  public static String replaced(String text, String mark) {
    return CODE.matcher(text).replaceAll(mark);
  }

  /** Whether there is a code in a text. */
  public static boolean isIn(String text) {
    return CODE.matcher(text).find();
  }
}
