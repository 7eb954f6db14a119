package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A statement about what one answer says.
 *
 * @param question the question the statement is about
 * @param test what is said about its answer
 */
record AnswerCondition(String question, Test test) implements Condition {
  @Override
  public boolean evaluate(Answers answers, LocalDate today) {
    return test.holds(question, answers, today);
  }

  @Override
  public boolean canTell(Answers answers, LocalDate today) {
    return test.canTell(question, answers);
  }

  @Override
  public Set<String> references() {
    Set<String> all = new TreeSet<>(test.references());
    all.add(question);
    return all;
  }

  @Override
  public boolean isLive() {
    return true;
  }

  @Override
  public Condition inRow(String row) {
    return new AnswerCondition(Condition.keyInRow(question, row), test.inRow(row));
  }

  @Override
  public JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("question", question)
        .add(test.code(), test.toJson())
        .build();
  }

  /** One kind of statement about an answer. */
  sealed interface Test {
    boolean holds(String question, Answers answers, LocalDate today);

    default boolean canTell(String question, Answers answers) {
      return answers.isAnswered(question);
    }

    default Set<String> references() {
      return Set.of();
    }

    default Test inRow(String row) {
      return this;
    }

    /** The name in the definition. */
    String code();

    JsonValue toJson();
  }

  /** There is an answer, or there is none. */
  record Answered(boolean expected) implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers.isAnswered(question) == expected;
    }

    @Override
    public boolean canTell(String question, Answers answers) {
      return true;
    }

    @Override
    public String code() {
      return "answered";
    }

    @Override
    public JsonValue toJson() {
      return expected ? JsonValue.TRUE : JsonValue.FALSE;
    }
  }

  /** Yes or no, as expected. */
  record EqualsFlag(boolean expected) implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers.flag(question).filter(flag -> flag == expected).isPresent();
    }

    @Override
    public String code() {
      return "equals";
    }

    @Override
    public JsonValue toJson() {
      return expected ? JsonValue.TRUE : JsonValue.FALSE;
    }
  }

  /** The text is exactly the one expected. */
  record EqualsText(String expected) implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers.text(question).filter(expected::equals).isPresent();
    }

    @Override
    public String code() {
      return "equals";
    }

    @Override
    public JsonValue toJson() {
      return Json.createValue(expected);
    }
  }

  /** The answer, or one of several chosen, is among these. */
  record In(List<String> values) implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers.list(question).stream().anyMatch(values::contains);
    }

    @Override
    public String code() {
      return "in";
    }

    @Override
    public JsonValue toJson() {
      JsonArrayBuilder array = Json.createArrayBuilder();
      values.forEach(array::add);
      return array.build();
    }
  }

  /** The answer, or one of several chosen, is among those of another question. */
  record InAnswer(String other) implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers.list(question).stream().anyMatch(answers.list(other)::contains);
    }

    @Override
    public boolean canTell(String question, Answers answers) {
      return answers.isAnswered(question) && answers.isAnswered(other);
    }

    @Override
    public Set<String> references() {
      return Set.of(other);
    }

    @Override
    public Test inRow(String row) {
      return new InAnswer(Condition.keyInRow(other, row));
    }

    @Override
    public String code() {
      return "in";
    }

    @Override
    public JsonValue toJson() {
      return Json.createObjectBuilder().add("question", other).build();
    }
  }

  /** The whole text has a pattern, written in the part common to Java and JavaScript. */
  record Matches(Pattern pattern) implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers.text(question).filter(text -> pattern.matcher(text).matches()).isPresent();
    }

    @Override
    public String code() {
      return "matches";
    }

    @Override
    public JsonValue toJson() {
      return Json.createValue(pattern.pattern());
    }
  }

  /** The date is the birthday of somebody younger than so many years today, or not younger. */
  record Age(boolean under, int years) implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers
          .date(question)
          .filter(born -> born.isAfter(today.minusYears(years)) == under)
          .isPresent();
    }

    @Override
    public boolean canTell(String question, Answers answers) {
      return answers.date(question).isPresent();
    }

    @Override
    public String code() {
      return under ? "age-under" : "age-at-least";
    }

    @Override
    public JsonValue toJson() {
      return Json.createValue(years);
    }
  }

  /** The text is a Finnish personal identity code that can exist today (rule L4.13). */
  record IsIdentityCode() implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers
          .text(question)
          .flatMap(IdentityCode::parse)
          .filter(code -> !code.born().isAfter(today))
          .isPresent();
    }

    @Override
    public String code() {
      return "identity-code";
    }

    @Override
    public JsonValue toJson() {
      return JsonValue.TRUE;
    }
  }

  /** The identity code contains the date of another answer. */
  record IdentityCodeBorn(String birthday) implements Test {
    @Override
    public boolean holds(String question, Answers answers, LocalDate today) {
      return answers
          .text(question)
          .flatMap(IdentityCode::parse)
          .filter(code -> answers.date(birthday).filter(code.born()::equals).isPresent())
          .isPresent();
    }

    @Override
    public boolean canTell(String question, Answers answers) {
      return answers.date(birthday).isPresent()
          && answers.text(question).flatMap(IdentityCode::parse).isPresent();
    }

    @Override
    public Set<String> references() {
      return Set.of(birthday);
    }

    @Override
    public Test inRow(String row) {
      return new IdentityCodeBorn(Condition.keyInRow(birthday, row));
    }

    @Override
    public String code() {
      return "identity-code-born";
    }

    @Override
    public JsonValue toJson() {
      return Json.createObjectBuilder().add("question", birthday).build();
    }
  }
}
