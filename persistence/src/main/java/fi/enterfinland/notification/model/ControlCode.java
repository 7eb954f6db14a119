package fi.enterfinland.notification.model;

import java.security.SecureRandom;

/**
 * The code that shows that a notice is genuine: it stands in the mail and, for whoever signs in, in
 * the list of notices. Without vowels and look-alikes, so that it can be read over the phone.
 */
final class ControlCode {
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ControlCode() {}

  /** A new code, for example {@code K7MZ2-94QXT}. */
  static String fresh() {
    StringBuilder code = new StringBuilder(2 * GROUP + 1);
    for (int index = 0; index < 2 * GROUP; index++) {
      if (index == GROUP) {
        code.append('-');
      }
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
