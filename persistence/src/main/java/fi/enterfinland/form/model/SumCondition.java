package fi.enterfinland.form.model;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sum of one field over all rows of a group, compared with a number. Known to the server only.
 *
 * @param group the group's question key
 * @param field the field's name within a row
 */
record SumCondition(String group, String field, Comparison comparison, Operand operand)
    implements Condition {
  @Override
  public boolean evaluate(Answers answers, LocalDate today) {
    var right = operand.number(answers, today);
    var left = sum(answers);
    return left.isPresent() && right.isPresent() && comparison.holds(left.get(), right.get());
  }

  /** The sum, unless some row's number is missing or unreadable. */
  private Optional<BigDecimal> sum(Answers answers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String row : answers.rows(group)) {
      var number = answers.number(Answers.rowKey(group, row, field));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
    }
    return Optional.of(sum);
  }

  @Override
  public boolean canTell(Answers answers, LocalDate today) {
    return answers.isAnswered(group)
        && sum(answers).isPresent()
        && operand.number(answers, today).isPresent();
  }

  @Override
  public Set<String> references() {
    Set<String> all = new TreeSet<>(operand.references());
    all.add(group);
    return all;
  }

  @Override
  public boolean isLive() {
    return false;
  }

  @Override
  public Condition inRow(String row) {
    return this;
  }

  @Override
  public JsonObject toJson() {
    throw new IllegalStateException("A sum over rows is computed by the server only: " + group);
  }
}
