package fi.enterfinland.form.model;

import java.util.Arrays;
import java.util.Optional;

/** The ways an answer is compared with a number or a date; the name tells which of the two. */
enum Comparison {
  LESS_THAN("less-than", false),
  AT_MOST("at-most", false),
  AT_LEAST("at-least", false),
  MORE_THAN("more-than", false),
  BEFORE("before", true),
  NOT_AFTER("not-after", true),
  NOT_BEFORE("not-before", true),
  AFTER("after", true);

  private final String code;
  private final boolean ofDates;

  Comparison(String code, boolean ofDates) {
    this.code = code;
    this.ofDates = ofDates;
  }

  String code() {
    return code;
  }

  boolean isOfDates() {
    return ofDates;
  }

  <T extends Comparable<? super T>> boolean holds(T left, T right) {
    int sign = left.compareTo(right);
    return switch (this) {
      case LESS_THAN, BEFORE -> sign < 0;
      case AT_MOST, NOT_AFTER -> sign <= 0;
      case AT_LEAST, NOT_BEFORE -> sign >= 0;
      case MORE_THAN, AFTER -> sign > 0;
    };
  }

  static Optional<Comparison> ofCode(String code) {
    return Arrays.stream(values()).filter(comparison -> comparison.code.equals(code)).findFirst();
  }
}
