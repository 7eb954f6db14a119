package fi.enterfinland.account.model;

import fi.enterfinland.common.model.RuleViolation;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name as the machine-readable lines of the passport spell it, in the letters A to Z.
 *
 * @param givenNames may be empty
 * @param familyName may be empty when the given names are not
 */
public record PassportName(String givenNames, String familyName) implements Serializable {
  private static final Pattern LETTERS = Pattern.compile("([A-Z][A-Z '<-]{0,38})?");

  /**
   * Makes capitals, and reads the filler {@code <} of the lines as a space.
   *
   * @throws RuleViolation {@link AccountRule#PASSPORT_NAME_LETTERS}
   */
  public PassportName {
    if (!isSpelling(givenNames) || !isSpelling(familyName)) {
      throw new RuleViolation(AccountRule.PASSPORT_NAME_LETTERS);
    }
    givenNames = tidy(givenNames);
    familyName = tidy(familyName);
  }

  /** Whether a text could stand in the machine-readable lines; an empty one could. */
  public static boolean isSpelling(String text) {
    return LETTERS.matcher(tidy(text)).matches();
  }

  /** The spelling the standard gives a name, where its letters are in the standard's tables. */
  public static Optional<PassportName> of(PersonName name) {
    return PassportSpelling.of(name);
  }

  /** As shown: {@code MEERA THAPALIYA}. */
  public String shown() {
    return (givenNames + " " + familyName).strip();
  }

  /** Whether nothing was given. */
  public boolean isEmpty() {
    return givenNames.isEmpty() && familyName.isEmpty();
  }

  private static String tidy(String text) {
    return text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[<\\s]+", " ").strip();
  }
}
