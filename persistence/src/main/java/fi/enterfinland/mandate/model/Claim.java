package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.RuleViolation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What somebody states who acts for a client.
 *
 * @param role in which role
 * @param number the case or customer number, as the client knows it
 * @param familyName the client's last name
 * @param givenNames the client's first names
 * @param birthDate when the client was born
 * @param ground on what ground
 * @param terms how far it reaches
 */
public record Claim(
    MandateRole role,
    String number,
    String familyName,
    String givenNames,
    LocalDate birthDate,
    MandateGround ground,
    MandateTerms terms) {
  /** Takes the number as it is written on paper, whatever the spaces and letters. */
  public Claim {
    number = number.strip().toUpperCase(Locale.ROOT);
    familyName = familyName.strip();
    givenNames = givenNames.strip();
  }

  Claim requireLawful(LocalDate today) {
    if (!role.restsOn(ground)) {
      throw new RuleViolation(MandateRule.GROUND_NOT_OF_ROLE, "ground");
    }
    terms.requireFuture(today);
    return this;
  }

  /**
   * Whether the person of a case is the one stated: the birth date, the last name and the first of
   * the first names agree, whatever marks and capitals they are written with.
   */
  public boolean isAbout(String family, String given, LocalDate born) {
    return birthDate.equals(born)
        && plain(familyName).equals(plain(family))
        && first(givenNames).equals(first(given));
  }

  private static String first(String names) {
    return plain(names).split(" ", 2)[0];
  }

  private static String plain(String name) {
    return Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\\s-]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
