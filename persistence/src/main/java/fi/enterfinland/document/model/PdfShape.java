package fi.enterfinland.document.model;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Looks through a PDF for its end mark and for an encryption dictionary. The entry naming that
 * dictionary stands in a trailer or a cross-reference stream's dictionary, neither of which is ever
 * compressed, so that reading the bytes as they pass is enough.
 */
final class PdfShape implements FileShape {
  private static final String END_MARK = "%%EOF";
  private static final String ENCRYPT = "/Encrypt";
  private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");

  /** Longer than any entry looked for, so that none is missed between two reads. */
  private static final int OVERLAP = 64;

  /** How far from its end a file may carry the end mark; writers append a little. */
  private static final int END_REACH = 4096;

  private String carried = "";
  private boolean locked;
  private long position;
  private long lastEndMark = -1;

  @Override
  public void take(byte[] bytes, int offset, int length) {
    String window = carried + new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    long windowStart = position - carried.length();
    position += length;
    locked = locked || (window.contains(ENCRYPT) && ENCRYPTED.matcher(window).find());
    int end = window.lastIndexOf(END_MARK);
    if (end >= 0) {
      lastEndMark = windowStart + end;
    }
    carried = window.substring(Math.max(0, window.length() - OVERLAP));
  }

  @Override
  public boolean isWhole() {
    return lastEndMark >= 0 && position - lastEndMark <= END_REACH;
  }

  @Override
  public boolean isLocked() {
    return locked;
  }
}
