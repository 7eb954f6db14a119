package fi.enterfinland.application.web;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.form.model.Presentation;
import fi.enterfinland.form.model.Question;
import java.util.List;

/**
 * Makes the markup of questions: label, hint, error, control, why it is asked, and what follows
 * from the answer. One writer draws every question of every form.
 */
final class QuestionWriter {
  private final Template.Builder markup;
  private final Words words;
  private final ControlWriter controls;

  QuestionWriter(Template.Builder markup, Words words) {
    this.markup = markup;
    this.words = words;
    this.controls = new ControlWriter(markup, words, this);
  }

  /** Writes questions in their places. */
  void write(List<Question> questions) {
    for (QuestionTree.Node node : QuestionTree.of(questions)) {
      write(node);
    }
  }

  /** Writes follow-ups inside their line, if there are any. */
  void writeFollowUps(List<QuestionTree.Node> followUps) {
    if (followUps.isEmpty()) {
      return;
    }
    markup
        .open("div", "class", "ef-follow")
        .flag(
            "hidden",
            filling -> followUps.stream().noneMatch(node -> isShown(node.question(), filling)));
    for (QuestionTree.Node node : followUps) {
      write(node);
    }
    markup.close("div");
  }

  private void write(QuestionTree.Node node) {
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
            "aria-describedby",
            single ? null : described(question, id))
        .attribute("data-counter", filling -> filling.page().counter(filling.key(question.key())))
        .flag("hidden", filling -> !isShown(question, filling));
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

  private static boolean isShown(Question question, Template.Filling filling) {
    return filling.page().isShown(filling.key(question.key()));
  }

  private static boolean isOneControl(Presentation presentation) {
    return presentation == Presentation.FIELD
        || presentation == Presentation.MENU
        || presentation == Presentation.TICK;
  }

  private void label(Question question, boolean single, String id) {
    if (single) {
      markup.open("label", "class", "ef-label", "for", id);
    } else {
      markup.open("legend");
    }
    labelText(question);
    markup.close(single ? "label" : "legend");
  }

  /** The label's words, with "(optional)" where it is. */
  void labelText(Question question) {
    markup.text(words.in(question.label()));
    if (!question.required()) {
      markup.text(" ").leaf("span", words.text("draft.optional"), "class", "ef-label-optional");
    }
  }

  /** Hint and error; the error's place is there even when there is none. */
  private void around(Question question, String id) {
    if (question.help().isPresent()) {
      markup.leaf("p", words.in(question.help().get()), "class", "ef-hint", "id", id + "-hint");
    }
    markup
        .open("p", "class", "ef-error", "id", id + "-error")
        .inside(
            (into, filling) -> {
              String error = filling.page().error(filling.key(question.key()));
              if (error != null) {
                into.icon("error", 20).leaf("span", error);
              }
            })
        .close("p");
  }

  /** The ids that describe a question's control. */
  String described(Question question, String id) {
    return (question.help().isPresent() ? id + "-hint " : "")
        + id
        + "-error"
        + (question.unit().isPresent() ? " " + id + "-unit" : "");
  }

  private void why(LocalizedText why) {
    markup
        .open("details", "class", "ef-details")
        .leaf("summary", words.text("draft.why"))
        .open("div", "class", "ef-details-body")
        .leaf("p", words.in(why))
        .close("div")
        .close("details");
  }
}
