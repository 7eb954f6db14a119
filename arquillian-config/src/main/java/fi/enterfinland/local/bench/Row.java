package fi.enterfinland.local.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param figure what came out
 * @param unit of the figure and its reference
 * @param reference what the machine did at that moment without the application; NaN for none
 * @param wanted the bound: of the share where there is a reference, else of the figure; NaN for
 *     none
 * @param atMost whether the bound is an upper one
 */
record Row(
    String what, double figure, String unit, double reference, double wanted, boolean atMost) {

  /**
   * Nothing here is nothing: where a figure or its reference is 0, infinite or no number at all, it
   * was not measured, and the table would lie.
   *
   * @throws IllegalStateException if it is
   */
  Row {
    requireMeasured(what, figure);
    if (!Double.isNaN(reference)) {
      requireMeasured(what + ", reference", reference);
    }
  }

  private static void requireMeasured(String what, double figure) {
    if (!(figure > 0 && figure < Double.POSITIVE_INFINITY)) {
      throw new IllegalStateException("Not measured: " + what + " came out as " + figure);
    }
  }

  /** A rate that has to be at least a share of a reference. */
  static Row share(String what, double figure, double reference, double wanted) {
    requireMeasured(what + ", reference", reference);
    return new Row(what, figure, "/s", reference, wanted, false);
  }

  /** A figure that may be so much and no more. */
  static Row atMost(String what, double figure, String unit, double wanted) {
    return new Row(what, figure, unit, Double.NaN, wanted, true);
  }

  /** A figure to be known. */
  static Row plain(String what, double figure, String unit) {
    return new Row(what, figure, unit, Double.NaN, Double.NaN, false);
  }

  /** The figure as part of the reference; NaN without one. */
  double share() {
    return figure / reference;
  }

  /** Whether what was wanted is met; true where nothing was. */
  boolean isMet() {
    double bounded = Double.isNaN(reference) ? figure : share();
    return Double.isNaN(wanted) || (atMost ? bounded <= wanted : bounded >= wanted);
  }

  /** The line as text. */
  String line() {
    String bound = Double.isNaN(wanted) ? "" : (atMost ? "<= " : ">= ") + number(wanted);
    String met = Double.isNaN(wanted) ? "" : isMet() ? "yes" : "NO";
    return "%-52s %10s %-6s %10s %7s %9s  %s"
        .formatted(what, number(figure), unit, number(reference), number(share()), bound, met)
        .stripTrailing();
  }

  /** The headings above the lines. */
  static String headings() {
    return "%-52s %10s %-6s %10s %7s %9s  %s"
        .formatted("what", "figure", "", "reference", "share", "wanted", "met");
  }

  /** The line for programs to read. */
  Map<String, Object> json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("what", what);
    fields.put("figure", figure);
    fields.put("unit", unit);
    if (!Double.isNaN(reference)) {
      fields.put("reference", reference);
      fields.put("share", share());
    }
    if (!Double.isNaN(wanted)) {
      fields.put(atMost ? "atMost" : "atLeast", wanted);
      fields.put("met", isMet());
    }
    return fields;
  }

  private static String number(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    boolean whole = number >= 100 || number == Math.rint(number);
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2f", number);
  }
}
