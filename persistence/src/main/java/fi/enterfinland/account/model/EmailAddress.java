package fi.enterfinland.account.model;

import fi.enterfinland.common.model.RuleViolation;
import java.io.Serializable;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address mail can be sent to.
 *
 * @param value as typed, without spaces around it, at most 254 characters
 */
public record EmailAddress(String value) implements Serializable {
  private static final int LONGEST = 254;
  private static final Pattern FORMAT =
      Pattern.compile(
          "[^\\s\\p{Cntrl}\\p{Cf}@<>\"(),:;\\\\\\[\\]]{1,64}"
              + "@([\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+"
              + "[\\p{L}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?");

  /**
   * Accepts an address only.
   *
   * @throws RuleViolation {@link AccountRule#EMAIL_NOT_AN_ADDRESS}
   */
  public EmailAddress {
    value = value == null ? "" : Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    if (!isWellFormed(value)) {
      throw new RuleViolation(AccountRule.EMAIL_NOT_AN_ADDRESS);
    }
  }

  /** Whether mail could be sent to it; nothing is sent to find out. */
  public static boolean isWellFormed(String text) {
    if (text == null) {
      return false;
    }
    String stripped = text.strip();
    return stripped.length() <= LONGEST
        && FORMAT.matcher(stripped).matches()
        && !domainKey(stripped).isEmpty();
  }

  /** What makes two addresses the same: without regard to case, the domain in its wire form. */
  public String key() {
    return value.substring(0, value.lastIndexOf('@')).toLowerCase(Locale.ROOT)
        + '@'
        + domainKey(value);
  }

  /** The wire form of the domain, empty if it has none. */
  private static String domainKey(String address) {
    try {
      String domain = address.substring(address.lastIndexOf('@') + 1);
      return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notADomain) {
      return "";
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
