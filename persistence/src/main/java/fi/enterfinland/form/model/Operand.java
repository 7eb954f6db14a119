package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** What an answer is compared with: a number or a date, fixed or taken from elsewhere. */
sealed interface Operand {
  /** The date to compare with, if this is one and it is known. */
  default Optional<LocalDate> date(Answers answers, LocalDate today) {
    return Optional.empty();
  }

  /** The number to compare with, if this is one and it is known. */
  default Optional<BigDecimal> number(Answers answers, LocalDate today) {
    return Optional.empty();
  }

  /** The questions it is taken from. */
  default Set<String> references() {
    return Set.of();
  }

  /** The same for one row of a group. */
  default Operand inRow(String row) {
    return this;
  }

  /** Whether the browser can compute it from the answers alone. */
  default boolean isLive() {
    return true;
  }

  /** The form the browser reads; the same as in the definition. */
  JsonValue toJson();

  /** A number written in the definition. */
  record Fixed(BigDecimal number) implements Operand {
    @Override
    public Optional<BigDecimal> number(Answers answers, LocalDate today) {
      return Optional.of(number);
    }

    @Override
    public JsonValue toJson() {
      return Json.createValue(number);
    }
  }

  /** A date written in the definition. */
  record FixedDate(LocalDate date) implements Operand {
    @Override
    public Optional<LocalDate> date(Answers answers, LocalDate today) {
      return Optional.of(date);
    }

    @Override
    public JsonValue toJson() {
      return Json.createValue(date.toString());
    }
  }

  /** Today, or a day some months and days from it. */
  record FromToday(int months, int days) implements Operand {
    @Override
    public Optional<LocalDate> date(Answers answers, LocalDate today) {
      return Optional.of(today.plusMonths(months).plusDays(days));
    }

    @Override
    public JsonValue toJson() {
      return Json.createObjectBuilder()
          .add("date", "today")
          .add("plus-months", months)
          .add("plus-days", days)
          .build();
    }
  }

  /** Another answer: its number, or its date some months and days on. */
  record OfQuestion(String question, int months, int days) implements Operand {
    @Override
    public Optional<LocalDate> date(Answers answers, LocalDate today) {
      return answers.date(question).map(date -> date.plusMonths(months).plusDays(days));
    }

    @Override
    public Optional<BigDecimal> number(Answers answers, LocalDate today) {
      return answers.number(question);
    }

    @Override
    public Set<String> references() {
      return Set.of(question);
    }

    @Override
    public Operand inRow(String row) {
      return new OfQuestion(Condition.keyInRow(question, row), months, days);
    }

    @Override
    public JsonValue toJson() {
      return Json.createObjectBuilder()
          .add("question", question)
          .add("plus-months", months)
          .add("plus-days", days)
          .build();
    }
  }

  /**
   * A limit of the dated facts, once or for each begun month between two dates.
   *
   * @param perMonth whether it is multiplied by months
   * @param from question with the first day, used when per month
   * @param until question with the last day, used when per month
   * @param mostMonths months counted at most
   */
  record OfLimit(
      Limits limits, String name, boolean perMonth, String from, String until, int mostMonths)
      implements Operand {
    @Override
    public Optional<BigDecimal> number(Answers answers, LocalDate today) {
      Optional<BigDecimal> limit = limits.at(name, today);
      if (!perMonth) {
        return limit;
      }
      return limit.flatMap(
          value -> begunMonths(answers).map(months -> value.multiply(BigDecimal.valueOf(months))));
    }

    private Optional<Long> begunMonths(Answers answers) {
      return answers
          .date(from)
          .flatMap(
              first ->
                  answers
                      .date(until)
                      .filter(last -> !last.isBefore(first))
                      .map(last -> begunMonths(first, last)));
    }

    private long begunMonths(LocalDate first, LocalDate last) {
      LocalDate end = last.plusDays(1);
      long full = ChronoUnit.MONTHS.between(first, end);
      long begun = first.plusMonths(full).isBefore(end) ? full + 1 : full;
      return Math.min(begun, mostMonths);
    }

    @Override
    public Set<String> references() {
      return perMonth ? Set.of(from, until) : Set.of();
    }

    @Override
    public boolean isLive() {
      return false;
    }

    @Override
    public JsonValue toJson() {
      throw new IllegalStateException("A dated limit is known to the server only: " + name);
    }
  }
}
