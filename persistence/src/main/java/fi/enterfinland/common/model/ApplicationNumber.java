package fi.enterfinland.common.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The number of an application, from its first draft to legal force: {@code EF-2026-0000123}. It is
 * the case number of every message and notice; it says nothing about the person. Features refer to
 * each other's facts by it.
 *
 * @param value {@code EF-}, the year the draft was begun, and seven digits
 */
public record ApplicationNumber(String value) implements Serializable {
  private static final Pattern FORMAT = Pattern.compile("EF-\\d{4}-\\d{7}");

  /**
   * Accepts a well-formed number only.
   *
   * @throws IllegalArgumentException if the text is not a number of ours
   */
  public ApplicationNumber {
    Objects.requireNonNull(value, "value");
    if (!FORMAT.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an application number");
    }
  }

  /** The number of the {@code sequence}-th application begun in {@code year}. */
  public static ApplicationNumber of(int year, long sequence) {
    return new ApplicationNumber("EF-%04d-%07d".formatted(year, sequence));
  }

  /** Whether a text from outside has the form of an application number. */
  public static boolean isWellFormed(String text) {
    return text != null && FORMAT.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
