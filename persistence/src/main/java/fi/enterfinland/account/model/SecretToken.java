package fi.enterfinland.account.model;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A secret of 256 random bits that travels in a link or a cookie. What is stored is its hash only,
 * so that reading the database opens nothing.
 *
 * @param value base64url without padding, 43 characters
 */
public record SecretToken(String value) implements Serializable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** A new secret. */
  public static SecretToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether a text from outside has the form of a secret of ours. */
  public static boolean isWellFormed(String text) {
    return text != null && FORMAT.matcher(text).matches();
  }

  /** SHA-256 of the secret, for storing and finding. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Compares in constant time. */
  public boolean matches(String text) {
    return text != null
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "SecretToken";
  }
}
