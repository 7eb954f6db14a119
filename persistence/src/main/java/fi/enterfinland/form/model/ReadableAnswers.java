package fi.enterfinland.form.model;

import fi.enterfinland.common.model.IdentityCodes;
import fi.enterfinland.common.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Answers as people read them: in the order of the form, with the words of the options, names of
 * countries and written dates. For the review before sending, the receipt and the officer. Personal
 * identity codes are masked (L4.13); seeing one whole is an act of its own.
 */
public final class ReadableAnswers {
  /**
   * One section with something in it.
   *
   * @param key the section's key
   * @param heading its title
   * @param lines question and answer
   */
  public record ReadableSection(String key, String heading, List<Line> lines) {}

  /**
   * One question and its answer.
   *
   * @param question the question's key, with the row
   * @param label the question, with the row's name before it: "Child 2: Date of birth"
   * @param value the answer in words; empty where nothing was answered
   */
  public record Line(String question, String label, String value) {}

  private final FormDefinition form;
  private final Language language;
  private final Visibility visibility;
  private final UnaryOperator<String> shown;

  private ReadableAnswers(
      FormDefinition form, Language language, Visibility visibility, UnaryOperator<String> shown) {
    this.form = form;
    this.language = language;
    this.visibility = visibility;
    this.shown = shown;
  }

  /** Reads out the answers to the questions that are asked, given all answers, on a day. */
  public static List<ReadableSection> of(
      FormDefinition form, Answers answers, Language language, LocalDate today) {
    return of(form, answers, language, today, IdentityCodes::masked);
  }

  /** The same with identity codes whole, for whoever has the right to see them. */
  public static List<ReadableSection> withIdentityCodes(
      FormDefinition form, Answers answers, Language language, LocalDate today) {
    return of(form, answers, language, today, UnaryOperator.identity());
  }

  private static List<ReadableSection> of(
      FormDefinition form,
      Answers answers,
      Language language,
      LocalDate today,
      UnaryOperator<String> shown) {
    ReadableAnswers reader =
        new ReadableAnswers(form, language, form.visibility(answers, today), shown);
    return form.sections().stream()
        .map(
            section ->
                new ReadableSection(
                    section.key(), section.title().in(language), reader.lines(section)))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  private List<Line> lines(Section section) {
    List<Line> lines = new ArrayList<>();
    for (Question question : visibility.questions().values()) {
      if (!question.type().isGroup()
          && form.sectionOf(question.key()).filter(section.key()::equals).isPresent()) {
        lines.add(
            new Line(
                question.key(),
                label(question),
                shown.apply(AnswerText.of(question, visibility.sent(), language))));
      }
    }
    return List.copyOf(lines);
  }

  private String label(Question question) {
    String label = question.label().in(language);
    int open = question.key().indexOf('[');
    if (open < 0) {
      return label;
    }
    String group = question.key().substring(0, open);
    String row = question.key().substring(open + 1, question.key().indexOf(']'));
    int number = visibility.sent().rows(group).indexOf(row) + 1;
    return form.question(group)
        .flatMap(Question::rowName)
        .map(name -> name.in(language) + " " + number + ": " + label)
        .orElse(label);
  }
}
