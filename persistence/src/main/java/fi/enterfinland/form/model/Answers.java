package fi.enterfinland.form.model;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answers of one application by question key, as they were typed, with readings by type. A
 * reading never fails: what cannot be read is absent, and the {@link Completeness} says so.
 *
 * @param byQuestion the saved values; a row's field has the key {@code group[row].field}
 */
public record Answers(Map<String, JsonValue> byQuestion) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
  // Two decimals at most: "9,600" is nine thousand six hundred to some and under ten to others.
  private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,9})([.,](\\d{1,2}))?");

  /** A read-only view of the values, in their order; whoever gives them does not change them. */
  public Answers {
    byQuestion = Collections.unmodifiableMap(byQuestion);
  }

  /** No answers at all. */
  public static Answers none() {
    return new Answers(Map.of());
  }

  /** The value as saved, if any. */
  public Optional<JsonValue> value(String question) {
    return Optional.ofNullable(byQuestion.get(question))
        .filter(value -> value.getValueType() != JsonValue.ValueType.NULL);
  }

  /** Whether there is an answer: a text that is not blank, yes or no, a list that is not empty. */
  public boolean isAnswered(String question) {
    return value(question).map(Answers::saysSomething).orElse(false);
  }

  /** The text of an answer, without spaces around it. */
  public Optional<String> text(String question) {
    return value(question)
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString().strip())
        .filter(text -> !text.isEmpty());
  }

  /** Yes or no. */
  public Optional<Boolean> flag(String question) {
    return value(question)
        .filter(value -> value == JsonValue.TRUE || value == JsonValue.FALSE)
        .map(value -> value == JsonValue.TRUE);
  }

  /** The chosen values of a question with many; a single text counts as one chosen value. */
  public List<String> list(String question) {
    Optional<JsonValue> value = value(question);
    if (value.isPresent() && value.get().getValueType() == JsonValue.ValueType.ARRAY) {
      return value.get().asJsonArray().stream()
          .filter(JsonString.class::isInstance)
          .map(item -> ((JsonString) item).getString())
          .toList();
    }
    return text(question).map(List::of).orElse(List.of());
  }

  /** The date of an answer, if it is one. */
  public Optional<LocalDate> date(String question) {
    return text(question).flatMap(Answers::parseDate);
  }

  /** The number or the euros of an answer, if it is one; comma, point and spaces are understood. */
  public Optional<BigDecimal> number(String question) {
    return text(question).flatMap(Answers::parseNumber);
  }

  /** The row ids of a group, in the order of the rows. */
  public List<String> rows(String group) {
    return list(group);
  }

  /**
   * The key of a field in one row: {@code fa.ch}, {@code x1}, {@code dob} is {@code fa.ch[x1].dob}.
   */
  public static String rowKey(String group, String row, String field) {
    return group + "[" + row + "]." + field;
  }

  /** Reads a date written {@code yyyy-mm-dd} that exists in the calendar. */
  static Optional<LocalDate> parseDate(String text) {
    try {
      return text.length() == 10 ? Optional.of(LocalDate.parse(text, DATE)) : Optional.empty();
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /**
   * Reads {@code 9600}, {@code 9 600,50} and {@code 9600.5}; a euro sign at either end is ignored.
   */
  static Optional<BigDecimal> parseNumber(String text) {
    String bare = SPACES.matcher(text).replaceAll("").replaceAll("^€|€$", "");
    Matcher matcher = NUMBER.matcher(bare);
    return matcher.matches()
        ? Optional.of(new BigDecimal(bare.replace(',', '.')))
        : Optional.empty();
  }

  private static boolean saysSomething(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> !((JsonString) value).getString().isBlank();
      case ARRAY -> !value.asJsonArray().isEmpty();
      case TRUE, FALSE, NUMBER, OBJECT -> true;
      case NULL -> false;
    };
  }
}
