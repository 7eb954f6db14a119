package fi.enterfinland.document.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a person gave a file, made harmless: no folders, no control or direction-changing
 * characters, at most {@link #MAX_LENGTH} characters, with an ending that says what the content is.
 * It is shown to people and given back at download, and stands in no address and no log.
 *
 * @param value the name, in Unicode's composed form
 */
public record FileName(String value) implements Serializable {
  /** Longest name kept, in UTF-16 units. */
  public static final int MAX_LENGTH = 200;

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /**
   * Controls, format characters (among them the ones that turn writing around), lone surrogates.
   */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final int LONGEST_ENDING = 10;

  /**
   * The name of a file as sent by a browser.
   *
   * @param sent what was sent, possibly null, blank or hostile
   * @param kind what the content is: names a file that has no usable name of its own, and is said
   *     at the end of a name that says anything else
   */
  public static FileName of(String sent, FileKind kind) {
    String name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
    // A line break counts as a space; what is left once the unseen is gone may meet a second one.
    name = SPACES.matcher(name).replaceAll(" ");
    name = UNSEEN.matcher(name).replaceAll("");
    name = SPACES.matcher(name).replaceAll(" ").strip();
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
      name = "document";
    }
    if (!saysKind(name, kind)) {
      name += "." + kind.extension();
    }
    return new FileName(shortened(name));
  }

  private static boolean saysKind(String name, FileKind kind) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("." + kind.extension())
        || (kind == FileKind.JPEG && lower.endsWith(".jpeg"));
  }

  private static String shortened(String name) {
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    int cut = MAX_LENGTH - ending.length();
    // Half of a character outside the basic plane would be no character at all.
    if (Character.isHighSurrogate(name.charAt(cut - 1))) {
      cut--;
    }
    return name.substring(0, cut).stripTrailing() + ending;
  }

  @Override
  public String toString() {
    return value;
  }
}
