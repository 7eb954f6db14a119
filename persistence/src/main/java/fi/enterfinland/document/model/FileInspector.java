package fi.enterfinland.document.model;

import fi.enterfinland.common.model.RuleViolation;
import java.util.Arrays;

/**
 * Judges one file by its content while it streams by: refuses a wrong kind after the first kilobyte
 * and an oversized file at the byte that is too many, so that nobody sends 50 MB to be told so
 * afterwards.
 */
public final class FileInspector {
  /** Largest accepted file: 50 MB. */
  public static final long MAX_BYTES = 50L * 1024 * 1024;

  private static final long MEGABYTE = 1024 * 1024;

  private final byte[] head = new byte[FileKind.HEAD];
  private int headLength;
  private long size;
  private FileKind kind;
  private FileShape shape;

  /**
   * Refuses a file by the size it announces.
   *
   * @param bytes the announced size, or a negative number if none was announced
   * @throws RuleViolation if it is too large or empty
   */
  public static void announce(long bytes) {
    if (bytes > MAX_BYTES) {
      throw tooLarge();
    }
    if (bytes == 0) {
      throw new RuleViolation(DocumentRule.FILE_EMPTY);
    }
  }

  /**
   * Looks at the next bytes.
   *
   * @throws RuleViolation as soon as the file cannot be accepted
   */
  public void take(byte[] bytes, int offset, int length) {
    size += length;
    if (size > MAX_BYTES) {
      throw tooLarge();
    }
    if (kind != null) {
      shape.take(bytes, offset, length);
      return;
    }
    int toHead = Math.min(length, head.length - headLength);
    System.arraycopy(bytes, offset, head, headLength, toHead);
    headLength += toHead;
    if (headLength == head.length) {
      decideKind();
      shape.take(bytes, offset + toHead, length - toHead);
    }
  }

  /**
   * The kind of the file that has passed.
   *
   * @throws RuleViolation if it is empty, of a wrong kind, damaged or locked
   */
  public FileKind finish() {
    if (size == 0) {
      throw new RuleViolation(DocumentRule.FILE_EMPTY);
    }
    if (kind == null) {
      decideKind();
    }
    if (shape.isLocked()) {
      throw new RuleViolation(DocumentRule.FILE_LOCKED);
    }
    if (!shape.isWhole()) {
      throw new RuleViolation(DocumentRule.FILE_DAMAGED);
    }
    return kind;
  }

  private void decideKind() {
    byte[] seen = Arrays.copyOf(head, headLength);
    kind =
        FileKind.of(seen)
            .orElseThrow(
                () ->
                    new RuleViolation(
                        FileKind.isPacked(seen)
                            ? DocumentRule.FILE_PACKED
                            : DocumentRule.FILE_WRONG_KIND));
    shape = kind.shape();
    shape.take(head, 0, headLength);
  }

  private static RuleViolation tooLarge() {
    return new RuleViolation(DocumentRule.FILE_TOO_LARGE, MAX_BYTES / MEGABYTE);
  }
}
