package fi.enterfinland.common.web;

import java.util.ResourceBundle;

/**
 * Texts with values in them, for pages ({@code ef:} functions) and beans. A placeholder is {@code
 * {0}}, {@code {1}} … and an apostrophe is just an apostrophe.
 */
public final class Texts {
  private Texts() {}

  /** Puts values into the placeholders of a text. */
  public static String fill(String text, Object... values) {
    String filled = text;
    for (int i = 0; i < values.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return filled;
  }

  /** {@code ef:fill(t['…'], value)}. */
  public static String fill1(String text, Object value) {
    return fill(text, value);
  }

  /** {@code ef:fill2(t['…'], first, second)}. */
  public static String fill2(String text, Object first, Object second) {
    return fill(text, first, second);
  }

  /** {@code ef:fill3(t['…'], first, second, third)}. */
  public static String fill3(String text, Object first, Object second, Object third) {
    return fill(text, first, second, third);
  }

  /**
   * {@code ef:count(t, 'missing', n)}: the text of a number of things, in its real plural form.
   * Finnish, Swedish and English all have two: {@code key.one} for exactly 1, {@code key.other} for
   * everything else, 0 included.
   *
   * @param texts the bundle
   * @param key without its ending
   * @param count fills {@code {0}}
   */
  public static String count(ResourceBundle texts, String key, long count) {
    return fill(texts.getString(key + (count == 1 ? ".one" : ".other")), count);
  }

  /** {@code ef:count2(t, 'answered', n, of)}: as {@code count}, with one more value. */
  public static String count2(ResourceBundle texts, String key, long count, Object more) {
    return fill(texts.getString(key + (count == 1 ? ".one" : ".other")), count, more);
  }
}
