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
  private static final int DIGITS = 7;
  private static final int FIRST_OF_CASE_SYSTEM = 6_000_000;

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

  /**
   * Whether the number is one the authority's case system may give to a case that was lodged
   * elsewhere. None of ours ever lies there, so a message can neither take nor guess the number of
   * a draft.
   */
  public boolean isOfCaseSystem() {
    return Integer.parseInt(value.substring(value.length() - DIGITS)) >= FIRST_OF_CASE_SYSTEM;
  }

  @Override
  public String toString() {
    return value;
  }
}
