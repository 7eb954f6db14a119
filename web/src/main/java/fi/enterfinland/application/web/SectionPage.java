package fi.enterfinland.application.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.Question;
import fi.enterfinland.form.model.Visibility;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * What the questions of a page are drawn from.
 *
 * @param questions what is asked, in order
 * @param language the page's language
 * @param texts the texts around the questions
 * @param answers all answers of the draft, as typed
 * @param counters the edit counter of each saved answer
 * @param visibility which questions are asked
 * @param errors what is wrong, by question
 */
public record SectionPage(
    List<Question> questions,
    Language language,
    ResourceBundle texts,
    Answers answers,
    Map<String, Long> counters,
    Visibility visibility,
    Map<String, String> errors) {

  String in(LocalizedText text) {
    return text.in(language);
  }

  String text(String key) {
    return texts.getString(key);
  }

  String fill(String key, Object value) {
    return Texts.fill(text(key), value);
  }

  /** Whether a question is asked; those of a new row's pattern are, until the page knows better. */
  boolean isShown(String question) {
    return visibility.isShown(question) || question.contains("[" + QuestionWriter.NEW_ROW + "]");
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
