package fi.enterfinland.document.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The header that saves a download under the name its sender gave it (RFC 6266): once in the
 * letters of RFC 5987 for every browser of today, once in plain ASCII for the rest.
 */
public final class ContentDisposition {
  private static final String UNRESERVED = "!#$&+-.^_`|~";

  private ContentDisposition() {}

  /** A file to be saved, never shown inside our pages. */
  public static String attachment(String fileName) {
    return "attachment; filename=\""
        + ascii(fileName)
        + "\"; filename*=UTF-8''"
        + encoded(fileName);
  }

  /** Letters without their marks where that leaves one, an underscore for what is left. */
  private static String ascii(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return letters.replaceAll("[^A-Za-z0-9 ._()-]", "_");
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder(name.length() * 2);
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
