package fi.enterfinland.account.model;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A stored password: PBKDF2 with HMAC-SHA-512, its cost written beside it so that it can be raised
 * without anybody's help.
 *
 * @param stored {@code pbkdf2-sha512$<rounds>$<salt>$<hash>}, both base64
 */
public record PasswordHash(String stored) {
  /** Rounds recommended by OWASP for this function in 2026. */
  public static final int ROUNDS = 210_000;

  private static final Pattern FORMAT =
      Pattern.compile("pbkdf2-sha512\\$(\\d{4,8})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  /** The hash of no password at all: costs the same to check, and never matches. */
  public static final PasswordHash NOBODY = nobody();

  /** Requires the stored form. */
  public PasswordHash {
    if (!FORMAT.matcher(stored).matches()) {
      throw new IllegalArgumentException("Not a password hash");
    }
  }

  /** Hashes a password at today's cost; takes some tenths of a second on purpose. */
  public static PasswordHash of(String password) {
    return of(password, ROUNDS);
  }

  static PasswordHash of(String password, int rounds) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return encode(rounds, salt, derive(password, salt, rounds));
  }

  /** Whether the password is the one stored; compares in constant time. */
  public boolean matches(String password) {
    Matcher parts = parts();
    byte[] salt = Base64.getDecoder().decode(parts.group(2));
    byte[] expected = Base64.getDecoder().decode(parts.group(3));
    return MessageDigest.isEqual(
        expected, derive(password, salt, Integer.parseInt(parts.group(1))));
  }

  /** Whether it was stored at a lower cost than today's. */
  public boolean isOutdated() {
    return Integer.parseInt(parts().group(1)) < ROUNDS;
  }

  private Matcher parts() {
    Matcher parts = FORMAT.matcher(stored);
    if (!parts.matches()) {
      throw new IllegalStateException("Not a password hash");
    }
    return parts;
  }

  private static PasswordHash nobody() {
    byte[] salt = new byte[SALT_BYTES];
    byte[] unreachable = new byte[HASH_BITS / Byte.SIZE];
    RANDOM.nextBytes(salt);
    RANDOM.nextBytes(unreachable);
    return encode(ROUNDS, salt, unreachable);
  }

  private static PasswordHash encode(int rounds, byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder();
    return new PasswordHash(
        "pbkdf2-sha512$%d$%s$%s"
            .formatted(rounds, base64.encodeToString(salt), base64.encodeToString(hash)));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    // One keyboard composes ä, another sends a and two dots: the same password either way.
    char[] characters = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    PBEKeySpec spec = new PBEKeySpec(characters, salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    } finally {
      spec.clearPassword();
    }
  }

  /** Keeps hashes out of logs. */
  @Override
  public String toString() {
    return "PasswordHash";
  }
}
