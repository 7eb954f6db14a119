package fi.enterfinland.form.model;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads conditions from definitions. */
final class ConditionReader {
  private final Limits limits;

  ConditionReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a condition.
   *
   * @param json the condition
   * @param self the question it is about where it names none; null if it must name one
   * @throws IllegalArgumentException if it has no known form
   */
  Condition read(JsonObject json, String self) {
    if (json.containsKey("all")) {
      return new Condition.All(parts(json, "all", self));
    }
    if (json.containsKey("any")) {
      return new Condition.Any(parts(json, "any", self));
    }
    if (json.containsKey("not")) {
      return new Condition.Not(read(json.getJsonObject("not"), self));
    }
    if (json.containsKey("sum")) {
      return sum(json);
    }
    String question = json.getString("question", self);
    if (question == null) {
      throw new IllegalArgumentException("A condition names no question: " + json);
    }
    return leaf(question, json);
  }

  private List<Condition> parts(JsonObject json, String key, String self) {
    return json.getJsonArray(key).stream().map(part -> read(part.asJsonObject(), self)).toList();
  }

  private Condition leaf(String question, JsonObject json) {
    for (Map.Entry<String, JsonValue> entry : json.entrySet()) {
      Optional<Comparison> comparison = Comparison.ofCode(entry.getKey());
      if (comparison.isPresent()) {
        return new ComparisonCondition(question, comparison.get(), operand(entry.getValue()));
      }
      if (!"question".equals(entry.getKey())) {
        return new AnswerCondition(question, test(entry.getKey(), entry.getValue()));
      }
    }
    throw new IllegalArgumentException("A condition says nothing about " + question);
  }

  private static AnswerCondition.Test test(String code, JsonValue value) {
    return switch (code) {
      case "answered" -> new AnswerCondition.Answered(value == JsonValue.TRUE);
      case "equals" ->
          value instanceof JsonString text
              ? new AnswerCondition.EqualsText(text.getString())
              : new AnswerCondition.EqualsFlag(value == JsonValue.TRUE);
      case "in" ->
          value instanceof JsonObject other
              ? new AnswerCondition.InAnswer(other.getString("question"))
              : new AnswerCondition.In(
                  value.asJsonArray().getValuesAs(item -> ((JsonString) item).getString()));
      case "matches" ->
          new AnswerCondition.Matches(Pattern.compile(((JsonString) value).getString()));
      case "age-under" -> new AnswerCondition.Age(true, ((JsonNumber) value).intValueExact());
      case "age-at-least" -> new AnswerCondition.Age(false, ((JsonNumber) value).intValueExact());
      case "identity-code" -> new AnswerCondition.IsIdentityCode();
      case "identity-code-born" ->
          new AnswerCondition.IdentityCodeBorn(value.asJsonObject().getString("question"));
      default -> throw new IllegalArgumentException("No such condition: " + code);
    };
  }

  private Condition sum(JsonObject json) {
    String path = json.getString("sum");
    int mark = path.indexOf("[].");
    for (Map.Entry<String, JsonValue> entry : json.entrySet()) {
      Optional<Comparison> comparison = Comparison.ofCode(entry.getKey());
      if (comparison.isPresent() && mark > 0) {
        return new SumCondition(
            path.substring(0, mark),
            path.substring(mark + 3),
            comparison.get(),
            operand(entry.getValue()));
      }
    }
    throw new IllegalArgumentException("A sum is not compared: " + json);
  }

  private Operand operand(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return new Operand.Fixed(number.bigDecimalValue());
    }
    if (value instanceof JsonString text) {
      return "today".equals(text.getString())
          ? new Operand.FromToday(0, 0)
          : new Operand.FixedDate(LocalDate.parse(text.getString()));
    }
    JsonObject json = value.asJsonObject();
    int months = json.getInt("plus-months", 0);
    int days = json.getInt("plus-days", 0);
    if (json.containsKey("question")) {
      return new Operand.OfQuestion(json.getString("question"), months, days);
    }
    if (json.containsKey("limit")) {
      boolean perMonth = json.containsKey("each-month-from");
      return new Operand.OfLimit(
          limits,
          json.getString("limit"),
          perMonth,
          json.getString("each-month-from", ""),
          json.getString("until", ""),
          json.getInt("most-months", Integer.MAX_VALUE));
    }
    if ("today".equals(json.getString("date", ""))) {
      return new Operand.FromToday(months, days);
    }
    throw new IllegalArgumentException("Nothing to compare with: " + json);
  }
}
