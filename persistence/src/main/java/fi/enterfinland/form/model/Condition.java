package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A statement about the answers, written as data: it decides whether a question is asked, whether a
 * document is needed, whether an answer is right. There are no scripts. The browser evaluates the
 * same JSON with the same meaning; {@code condition-cases.json} holds both to it.
 *
 * <p>About a question that is not answered, or not in a readable way, every leaf but {@code
 * answered} is false. Whether that is knowledge or ignorance is told by {@link #canTell}.
 */
public sealed interface Condition
    permits Condition.All,
        Condition.Any,
        Condition.Not,
        AnswerCondition,
        ComparisonCondition,
        SumCondition {
  /** Always true: the condition of what has none. */
  Condition ALWAYS = new All(List.of());

  /**
   * Whether it holds.
   *
   * @param answers the answers of the questions shown; hidden ones count as not answered
   * @param today the Helsinki date
   */
  boolean evaluate(Answers answers, LocalDate today);

  /** Whether all it depends on is answered in a readable way; until then a check is silent. */
  boolean canTell(Answers answers, LocalDate today);

  /** The questions it depends on. */
  Set<String> references();

  /** Whether the browser can evaluate it: it needs answers and the date only, no dated facts. */
  boolean isLive();

  /** The same condition about one row: {@code group[].field} becomes {@code group[row].field}. */
  Condition inRow(String row);

  /** The JSON the browser evaluates; the same form as in the definition. */
  JsonObject toJson();

  /** A question key of a group's field, in one row. */
  static String keyInRow(String question, String row) {
    return question.replace("[]", "[" + row + "]");
  }

  /** Holds when every part holds; so it holds when there is none. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean evaluate(Answers answers, LocalDate today) {
      return parts.stream().allMatch(part -> part.evaluate(answers, today));
    }

    @Override
    public boolean canTell(Answers answers, LocalDate today) {
      return parts.stream().allMatch(part -> part.canTell(answers, today));
    }

    @Override
    public Set<String> references() {
      return union(parts);
    }

    @Override
    public boolean isLive() {
      return parts.stream().allMatch(Condition::isLive);
    }

    @Override
    public Condition inRow(String row) {
      return new All(parts.stream().map(part -> part.inRow(row)).toList());
    }

    @Override
    public JsonObject toJson() {
      return Json.createObjectBuilder().add("all", array(parts)).build();
    }
  }

  /** Holds when at least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public boolean evaluate(Answers answers, LocalDate today) {
      return parts.stream().anyMatch(part -> part.evaluate(answers, today));
    }

    @Override
    public boolean canTell(Answers answers, LocalDate today) {
      return parts.stream().allMatch(part -> part.canTell(answers, today));
    }

    @Override
    public Set<String> references() {
      return union(parts);
    }

    @Override
    public boolean isLive() {
      return parts.stream().allMatch(Condition::isLive);
    }

    @Override
    public Condition inRow(String row) {
      return new Any(parts.stream().map(part -> part.inRow(row)).toList());
    }

    @Override
    public JsonObject toJson() {
      return Json.createObjectBuilder().add("any", array(parts)).build();
    }
  }

  /** Holds when the part does not. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean evaluate(Answers answers, LocalDate today) {
      return !part.evaluate(answers, today);
    }

    @Override
    public boolean canTell(Answers answers, LocalDate today) {
      return part.canTell(answers, today);
    }

    @Override
    public Set<String> references() {
      return part.references();
    }

    @Override
    public boolean isLive() {
      return part.isLive();
    }

    @Override
    public Condition inRow(String row) {
      return new Not(part.inRow(row));
    }

    @Override
    public JsonObject toJson() {
      return Json.createObjectBuilder().add("not", part.toJson()).build();
    }
  }

  private static Set<String> union(List<Condition> parts) {
    return parts.stream()
        .flatMap(part -> part.references().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonValue array(List<Condition> parts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    parts.forEach(part -> array.add(part.toJson()));
    return array.build();
  }
}
