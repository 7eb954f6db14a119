package fi.enterfinland.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One line of the audit trail as its seal sees it: every column, as stored.
 *
 * @param id the line's number
 * @param at when, to the microsecond
 * @param accountId whose account, or null
 * @param capacity in which capacity, or null
 * @param ground on what ground, or null
 * @param action what
 * @param caseNumber the case, or null
 * @param outcome what became of it
 * @param rule the rule that refused it, or null
 * @param correlationId the request or message, or null
 * @param details the facts as the database prints them, or null
 */
public record ChainedEntry(
    long id,
    Instant at,
    Long accountId,
    String capacity,
    String ground,
    String action,
    String caseNumber,
    String outcome,
    String rule,
    String correlationId,
    String details) {
  /** What the first link follows. */
  static final String BEGINNING = "00".repeat(32);

  /** What stands for a line that was gone before it could be sealed. */
  private static final String GONE = "gone";

  /** The hash of this line and of the link before it, in hexadecimal. */
  String hashAfter(String previous) {
    StringBuilder text = new StringBuilder();
    for (Object column :
        new Object[] {
          id,
          at,
          accountId,
          capacity,
          ground,
          action,
          caseNumber,
          outcome,
          rule,
          correlationId,
          details
        }) {
      append(text, column);
    }
    return hash(previous, text.toString());
  }

  /** The hash that marks a line as gone before it was sealed. */
  static String hashOfGone(String previous, long id) {
    return hash(previous, GONE + id);
  }

  // With its length before it no column can run into the next, and none looks like an absent one.
  private static void append(StringBuilder text, Object column) {
    if (column == null) {
      text.append('-');
    } else {
      String value = column.toString();
      text.append(value.length()).append(':').append(value);
    }
    text.append(';');
  }

  private static String hash(String previous, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(previous));
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
