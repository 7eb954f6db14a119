package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** An answer compared with a number or a date. Unreadable on either side, it does not hold. */
record ComparisonCondition(String question, Comparison comparison, Operand operand)
    implements Condition {
  @Override
  public boolean evaluate(Answers answers, LocalDate today) {
    if (comparison.isOfDates()) {
      var left = answers.date(question);
      var right = operand.date(answers, today);
      return left.isPresent() && right.isPresent() && comparison.holds(left.get(), right.get());
    }
    var left = answers.number(question);
    var right = operand.number(answers, today);
    return left.isPresent() && right.isPresent() && comparison.holds(left.get(), right.get());
  }

  @Override
  public boolean canTell(Answers answers, LocalDate today) {
    return comparison.isOfDates()
        ? answers.date(question).isPresent() && operand.date(answers, today).isPresent()
        : answers.number(question).isPresent() && operand.number(answers, today).isPresent();
  }

  @Override
  public Set<String> references() {
    Set<String> all = new TreeSet<>(operand.references());
    all.add(question);
    return all;
  }

  @Override
  public boolean isLive() {
    return operand.isLive();
  }

  @Override
  public Condition inRow(String row) {
    return new ComparisonCondition(
        Condition.keyInRow(question, row), comparison, operand.inRow(row));
  }

  @Override
  public JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("question", question)
        .add(comparison.code(), operand.toJson())
        .build();
  }
}
