package fi.enterfinland.account.model;

import fi.enterfinland.common.model.RuleViolation;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How to reach a person besides by e-mail; every part may be empty.
 *
 * @param phone with the country code
 * @param streetAddress street and number, as on a letter
 * @param postalCode in the form of the country
 * @param city town or locality
 * @param country in the person's own words
 */
public record ContactDetails(
    String phone, String streetAddress, String postalCode, String city, String country)
    implements Serializable {
  private static final Pattern PHONE = Pattern.compile("(\\+?[(0-9][0-9 ()./-]{3,28})?");

  /** The longest line of an address, in characters. */
  public static final int LONGEST = 100;

  /**
   * Makes runs of spaces one, and nothing out of empty parts.
   *
   * @throws RuleViolation {@link AccountRule#PHONE_NOT_A_NUMBER}, {@link
   *     AccountRule#ADDRESS_NOT_WRITABLE}
   */
  public ContactDetails {
    if (!isPhone(phone)) {
      throw new RuleViolation(AccountRule.PHONE_NOT_A_NUMBER);
    }
    if (!Stream.of(streetAddress, postalCode, city, country).allMatch(ContactDetails::isLine)) {
      throw new RuleViolation(AccountRule.ADDRESS_NOT_WRITABLE, LONGEST);
    }
    phone = tidy(phone);
    streetAddress = tidy(streetAddress);
    postalCode = tidy(postalCode);
    city = tidy(city);
    country = tidy(country);
  }

  /** Whether a text can be a telephone number; an empty one can. */
  public static boolean isPhone(String text) {
    return PHONE.matcher(Objects.requireNonNullElse(tidy(text), "")).matches();
  }

  /** Whether a text can be a line of an address; an empty one can. */
  public static boolean isLine(String text) {
    String line = Objects.requireNonNullElse(tidy(text), "");
    return line.codePointCount(0, line.length()) <= LONGEST
        && line.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '<' || c == '>');
  }

  /** The address in one line, empty if none was told. */
  public String address() {
    String place = joined(" ", postalCode, city);
    return joined(", ", streetAddress, place.isEmpty() ? null : place, country);
  }

  private static String joined(String by, String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .reduce((one, other) -> one + by + other)
        .orElse("");
  }

  private static String tidy(String text) {
    String tidied = text == null ? "" : text.strip().replaceAll("[ \\u00A0]+", " ");
    return tidied.isEmpty() ? null : tidied;
  }
}
