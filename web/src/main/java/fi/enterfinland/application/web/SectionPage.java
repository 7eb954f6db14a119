package fi.enterfinland.application.web;

import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.Visibility;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * What the questions of a page are drawn from.
 *
 * @param questions what is asked, in the page's language
 * @param answers all answers of the draft, as typed
 * @param counters the edit counter of each saved answer
 * @param visibility which questions are asked
 * @param errors what is wrong, by question
 */
public record SectionPage(
    Template questions,
    Answers answers,
    Map<String, Long> counters,
    Visibility visibility,
    Map<String, String> errors) {

  /** Whether a question is asked; those of a new row's pattern are, until the page knows better. */
  boolean isShown(String question) {
    return visibility.isShown(question) || question.contains("[" + Template.ROW + "]");
  }

  /** The saved value, or null. */
  JsonValue value(String question) {
    return answers.byQuestion().get(question);
  }

  /** The answer as it was typed, or an empty text. */
  String answer(String question) {
    return value(question) instanceof JsonString text ? text.getString() : "";
  }

  /** The values chosen, or the ids of rows. */
  List<String> chosen(String question) {
    return answers
        .flag(question)
        .map(flag -> List.of(flag.toString()))
        .orElseGet(() -> answers.list(question));
  }

  /** The counter of the saved answer, {@code 0} if there is none. */
  String counter(String question) {
    return String.valueOf(counters.getOrDefault(question, 0L));
  }

  /** What is wrong with the answer, or null. */
  String error(String question) {
    return errors.get(question);
  }
}
