package fi.enterfinland.account.model;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret an authenticator app shares with the service: codes of six digits, a new one every 30
 * seconds (RFC 6238, HMAC-SHA-1, which is what every app computes).
 */
public final class TotpSecret implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** Clocks of phones differ, and people type slowly: the step before and the one after count. */
  private static final int TOLERANCE = 1;

  private final byte[] bytes;

  /** Takes a stored secret. */
  public TotpSecret(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("A secret has " + BYTES + " bytes");
    }
    this.bytes = bytes.clone();
  }

  /** A new secret. */
  public static TotpSecret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new TotpSecret(bytes);
  }

  /** The secret, to be stored. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The time step of a code, if it is the code of now or of the steps beside it.
   *
   * @param typed as typed; spaces do not matter
   */
  public OptionalLong stepOf(String typed, Instant now) {
    byte[] code = digits(typed).getBytes(StandardCharsets.US_ASCII);
    long current = now.getEpochSecond() / STEP_SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
      if (MessageDigest.isEqual(code, code(step).getBytes(StandardCharsets.US_ASCII))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of an instant, as an app shows it. */
  public String codeAt(Instant at) {
    return code(at.getEpochSecond() / STEP_SECONDS);
  }

  private String code(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes, "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return ("%0" + DIGITS + "d").formatted(number % MODULUS);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String digits(String typed) {
    return typed == null ? "" : typed.replaceAll("\\s", "");
  }

  /** The secret in Base32, for typing into an app. */
  public String typed() {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = (buffer << Byte.SIZE) | (next & 0xff);
      bits += Byte.SIZE;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((buffer >> bits) & 0x1f));
      }
    }
    return text.toString();
  }

  /**
   * The address that an app reads from the QR code.
   *
   * @param account what the app shows beside the code
   */
  public String address(String account) {
    return "otpauth://totp/Enter%20Finland:"
        + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20")
        + "?secret="
        + typed()
        + "&issuer=Enter%20Finland";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TotpSecret secret && MessageDigest.isEqual(bytes, secret.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "TotpSecret";
  }
}
