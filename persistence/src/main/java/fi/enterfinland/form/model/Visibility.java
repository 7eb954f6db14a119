package fi.enterfinland.form.model;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions and slots are there, given the answers. Questions are taken in the order of the
 * form, and an answer counts for later conditions only if its own question is shown: what hangs on
 * a hidden answer is hidden too.
 *
 * @param questions the questions shown by key, rows' fields included, in order
 * @param slots the document slots there
 * @param sent the answers that count
 * @param leftOut the answers that do not: of hidden questions, removed rows, unknown keys
 */
public record Visibility(
    Map<String, Question> questions, List<Slot> slots, Answers sent, Answers leftOut) {

  static Visibility of(FormDefinition form, Answers answers, LocalDate today) {
    return new Pass(answers, today).over(form);
  }

  /** Whether a question, or a row's field, is shown. */
  public boolean isShown(String question) {
    return questions.containsKey(question);
  }

  /** Whether a document slot is there. */
  public boolean hasSlot(String slot) {
    return slots.stream().anyMatch(there -> there.key().equals(slot));
  }

  /** One way through the form, from the first question to the last. */
  private static final class Pass {
    private final Answers answers;
    private final LocalDate today;
    private final Map<String, Question> shown = new LinkedHashMap<>();
    private final Map<String, JsonValue> sent = new LinkedHashMap<>();
    private final Answers soFar = new Answers(sent);

    Pass(Answers answers, LocalDate today) {
      this.answers = answers;
      this.today = today;
    }

    Visibility over(FormDefinition form) {
      form.sections().forEach(section -> section.questions().forEach(this::visit));
      Map<String, JsonValue> leftOut = new LinkedHashMap<>(answers.byQuestion());
      leftOut.keySet().removeIf(key -> sent.containsKey(key) || !answers.isAnswered(key));
      List<Slot> slots =
          form.slots().stream().filter(slot -> slot.shownWhen().evaluate(soFar, today)).toList();
      return new Visibility(shown, slots, soFar, new Answers(leftOut));
    }

    private void visit(Question question) {
      if (!question.shownWhen().evaluate(soFar, today)) {
        return;
      }
      shown.put(question.key(), question);
      if (!answers.isAnswered(question.key())) {
        return;
      }
      answers.value(question.key()).ifPresent(value -> sent.put(question.key(), value));
      for (Question field : question.fields()) {
        answers.rows(question.key()).forEach(row -> visit(field.inRow(row)));
      }
    }
  }
}
