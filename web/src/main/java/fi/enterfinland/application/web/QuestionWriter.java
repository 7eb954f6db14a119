package fi.enterfinland.application.web;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.form.model.Presentation;
import fi.enterfinland.form.model.Question;
import java.io.IOException;
import java.util.List;

/**
 * Writes questions: label, hint, error, control, why it is asked, and what follows from the answer.
 * One writer draws every question of every form.
 */
final class QuestionWriter {
  /** Stands for a row's id in the pattern of a new row. */
  static final String NEW_ROW = "newrow";

  private final Markup markup;
  private final SectionPage page;
  private final ControlWriter controls;

  QuestionWriter(Markup markup, SectionPage page) {
    this.markup = markup;
    this.page = page;
    this.controls = new ControlWriter(markup, page, this);
  }

  /** Writes questions in their places. */
  void write(List<Question> questions) throws IOException {
    for (QuestionTree.Node node : QuestionTree.of(questions)) {
      write(node);
    }
  }

  /** Writes follow-ups inside their line, if there are any. */
  void writeFollowUps(List<QuestionTree.Node> followUps) throws IOException {
    if (followUps.isEmpty()) {
      return;
    }
    boolean noneShown = followUps.stream().noneMatch(node -> page.isShown(node.question().key()));
    markup.open("div", "class", "ef-follow").flag("hidden", noneShown);
    for (QuestionTree.Node node : followUps) {
      write(node);
    }
    markup.close("div");
  }

  private void write(QuestionTree.Node node) throws IOException {
    Question question = node.question();
    String id = FieldId.of(question.key());
    boolean single = isOneControl(question.presentation());
    String element = single ? "div" : "fieldset";
    markup
        .open(
            element,
            "class",
            "ef-field",
            "data-question",
            question.key(),
            "data-type",
            question.type().code(),
            "data-as",
            question.presentation().code(),
            "data-counter",
            page.counter(question.key()),
            "aria-describedby",
            single ? null : described(question, id))
        .flag("hidden", !page.isShown(question.key()));
    if (question.presentation() != Presentation.TICK) {
      label(question, single, id);
    }
    around(question, id);
    controls.write(node, id);
    if (question.why().isPresent()) {
      why(question.why().get());
    }
    writeFollowUps(node.below());
    markup.close(element);
  }

  private static boolean isOneControl(Presentation presentation) {
    return presentation == Presentation.FIELD
        || presentation == Presentation.MENU
        || presentation == Presentation.TICK;
  }

  private void label(Question question, boolean single, String id) throws IOException {
    if (single) {
      markup.open("label", "class", "ef-label", "for", id);
    } else {
      markup.open("legend");
    }
    labelText(question);
    markup.close(single ? "label" : "legend");
  }

  /** The label's words, with "(optional)" where it is. */
  void labelText(Question question) throws IOException {
    markup.text(page.in(question.label()));
    if (!question.required()) {
      markup.text(" ").leaf("span", page.text("draft.optional"), "class", "ef-label-optional");
    }
  }

  /** Hint and error; the error's place is there even when there is none. */
  private void around(Question question, String id) throws IOException {
    if (question.help().isPresent()) {
      markup.leaf("p", page.in(question.help().get()), "class", "ef-hint", "id", id + "-hint");
    }
    markup.open("p", "class", "ef-error", "id", id + "-error");
    String error = page.error(question.key());
    if (error != null) {
      markup.icon("error", 20).leaf("span", error);
    }
    markup.close("p");
  }

  /** The ids that describe a question's control. */
  String described(Question question, String id) {
    return (question.help().isPresent() ? id + "-hint " : "")
        + id
        + "-error"
        + (question.unit().isPresent() ? " " + id + "-unit" : "");
  }

  private void why(LocalizedText why) throws IOException {
    markup
        .open("details", "class", "ef-details")
        .leaf("summary", page.text("draft.why"))
        .open("div", "class", "ef-details-body")
        .leaf("p", page.in(why))
        .close("div")
        .close("details");
  }
}
