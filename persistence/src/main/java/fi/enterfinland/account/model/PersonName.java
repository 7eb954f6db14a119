package fi.enterfinland.account.model;

import fi.enterfinland.common.model.RuleViolation;
import java.io.Serializable;
import java.text.Normalizer;

/**
 * A person's name in its own letters, whatever the script.
 *
 * @param givenNames may be empty: some people have one name only
 * @param familyName never empty
 */
public record PersonName(String givenNames, String familyName) implements Serializable {
  private static final int LONGEST = 100;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * Composes accents, and makes runs of spaces one.
   *
   * @throws RuleViolation {@link AccountRule#NAME_MISSING} or {@link AccountRule#NAME_NOT_A_NAME}
   */
  public PersonName {
    givenNames = tidy(givenNames);
    familyName = tidy(familyName);
    if (familyName.isEmpty()) {
      throw new RuleViolation(AccountRule.NAME_MISSING);
    }
    if (!isName(givenNames) || !isName(familyName)) {
      throw new RuleViolation(AccountRule.NAME_NOT_A_NAME);
    }
  }

  /** Whether a text can be part of a name; an empty one can. */
  public static boolean isName(String text) {
    String tidied = tidy(text);
    return tidied.codePointCount(0, tidied.length()) <= LONGEST
        && tidied.codePoints().allMatch(PersonName::isAllowed);
  }

  /** The name as shown: given names before the family name. */
  public String shown() {
    return (givenNames + " " + familyName).strip();
  }

  private static String tidy(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text.strip(), Normalizer.Form.NFC).replaceAll("[ \\u00A0]+", " ");
  }

  private static boolean isAllowed(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // Persian and the scripts of India spell with joiners; other invisible marks only deceive.
      case Character.FORMAT -> codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
      default -> codePoint != '<' && codePoint != '>';
    };
  }
}
