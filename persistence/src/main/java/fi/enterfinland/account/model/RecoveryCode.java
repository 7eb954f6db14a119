package fi.enterfinland.account.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A code on paper that takes the place of the authenticator app once: 80 random bits, so its hash
 * needs no salt. Without the letters and digits that look alike.
 *
 * @param value four groups of four
 */
public record RecoveryCode(String value) {
  /** How many a person gets at a time. */
  public static final int COUNT = 10;

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new set. */
  public static List<RecoveryCode> set() {
    return Stream.generate(RecoveryCode::random).limit(COUNT).toList();
  }

  private static RecoveryCode random() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new RecoveryCode(text.toString());
  }

  /** Its hash, for storing and finding; capitals, spaces and dashes do not matter. */
  public byte[] hash() {
    String plain = value.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Keeps the code out of logs. */
  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
