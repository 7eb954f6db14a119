package fi.enterfinland.form.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of question a form can ask, and the JSON each kind's answer is kept as. */
public enum QuestionType {
  /** One line of text. */
  TEXT,
  /** Several lines of text. */
  TEXTAREA,
  /** A date, kept as {@code yyyy-mm-dd}, or as it was typed when it is not a date. */
  DATE,
  /** One of the question's options. */
  CHOICE,
  /** Any number of the question's options. */
  MULTI,
  /** A country, kept as its two-letter code. */
  COUNTRY,
  /** Any number of countries. */
  COUNTRIES,
  /** Yes or no, or a box to tick. */
  BOOL,
  /** A number, kept as typed. */
  NUMBER,
  /** Euros, kept as typed. */
  MONEY,
  /** An e-mail address. */
  EMAIL,
  /** A telephone number. */
  PHONE,
  /** A code somebody else has issued, for example a photo's retrieval code. */
  CODE,
  /** A group of questions answered once per row; its own answer is the list of row ids. */
  LIST,
  /** Like {@link #LIST}, each row being a period of time. */
  PERIODS;

  /** Rows a group may have: far above what anybody needs, far below what hurts. */
  static final int MOST_ROWS = 50;

  private static final int MOST_CHOSEN = 60;
  private static final int LONGEST_CHOSEN = 100;
  private static final Pattern ROW_ID = Pattern.compile("[a-z0-9]{1,12}");

  /** The name used in form definitions and in the browser. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the question is a group of questions answered once per row. */
  public boolean isGroup() {
    return this == LIST || this == PERIODS;
  }

  /** Whether the answer is a list of chosen values. */
  public boolean isManyValued() {
    return this == MULTI || this == COUNTRIES;
  }

  /** Whether the answer is one text of letters and digits. */
  public boolean isText() {
    return !isGroup() && !isManyValued() && this != BOOL;
  }

  /**
   * Whether a value is of the JSON type this kind keeps and of a bearable size. What it says is not
   * looked at: a mistyped date is still worth keeping.
   *
   * @param longest the number of characters a text may have
   */
  boolean accepts(JsonValue value, int longest) {
    return switch (value.getValueType()) {
      case NULL -> true;
      case TRUE, FALSE -> this == BOOL;
      case STRING -> isText() && ((JsonString) value).getString().length() <= longest;
      case ARRAY ->
          isGroup()
              ? areRowIds(value.asJsonArray())
              : isManyValued() && areChosen(value.asJsonArray());
      case NUMBER, OBJECT -> false;
    };
  }

  private static boolean areRowIds(JsonArray values) {
    Set<String> seen = new HashSet<>();
    return values.size() <= MOST_ROWS
        && values.stream()
            .allMatch(
                value ->
                    value instanceof JsonString text
                        && ROW_ID.matcher(text.getString()).matches()
                        && seen.add(text.getString()));
  }

  private static boolean areChosen(JsonArray values) {
    return values.size() <= MOST_CHOSEN
        && values.stream()
            .allMatch(
                value ->
                    value instanceof JsonString text
                        && text.getString().length() <= LONGEST_CHOSEN);
  }
}
