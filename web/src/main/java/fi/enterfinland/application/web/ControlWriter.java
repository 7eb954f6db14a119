package fi.enterfinland.application.web;

import fi.enterfinland.form.model.Option;
import fi.enterfinland.form.model.Question;
import fi.enterfinland.form.model.QuestionType;
import jakarta.json.JsonValue;
import java.util.List;

/** Makes the controls a question is answered in, with a place for the answer that stands. */
final class ControlWriter {
  private static final int SHORT = 20;
  private static final int MEDIUM = 60;

  private final Template.Builder markup;
  private final Words words;
  private final QuestionWriter questions;
  private final MenuWriter menus;
  private final RowWriter rows;

  ControlWriter(Template.Builder markup, Words words, QuestionWriter questions) {
    this.markup = markup;
    this.words = words;
    this.questions = questions;
    this.menus = new MenuWriter(markup, words, questions);
    this.rows = new RowWriter(markup, words, questions);
  }

  void write(QuestionTree.Node node, String id) {
    Question question = node.question();
    switch (question.presentation()) {
      case FIELD -> field(question, id);
      case RADIOS -> choices(node, id, "radio");
      case BOXES -> choices(node, id, "checkbox");
      case MENU -> menus.one(question, id);
      case MENUS -> menus.several(question, id);
      case TICK -> tick(question, id);
      case DATE -> date(question, id);
      case ROWS -> rows.write(question, id);
    }
  }

  private void field(Question question, String id) {
    boolean withUnit = question.unit().isPresent();
    if (withUnit) {
      markup.open("div", "class", "ef-with-unit");
    }
    boolean lines = question.type() == QuestionType.TEXTAREA;
    markup
        .open(
            lines ? "textarea" : "input",
            "class",
            "ef-input" + width(question),
            "id",
            id,
            "name",
            question.key(),
            "type",
            lines ? null : inputType(question.type()),
            "inputmode",
            lines ? null : question.inputMode(),
            "autocomplete",
            question.autocomplete(),
            "spellcheck",
            lines ? null : "false",
            "aria-describedby",
            questions.described(question, id))
        .attribute("aria-invalid", filling -> invalid(question, filling));
    if (lines) {
      markup.text(filling -> lines(answer(question, filling))).close("textarea");
    } else {
      markup.attribute("value", filling -> answer(question, filling)).close();
    }
    if (withUnit) {
      markup.leaf("span", words.in(question.unit().orElseThrow()), "id", id + "-unit").close("div");
    }
  }

  static String answer(Question question, Template.Filling filling) {
    return filling.page().answer(filling.key(question.key()));
  }

  static List<String> chosen(Question question, Template.Filling filling) {
    return filling.page().chosen(filling.key(question.key()));
  }

  static String invalid(Question question, Template.Filling filling) {
    return filling.page().error(filling.key(question.key())) == null ? null : "true";
  }

  /** The first line break of a text area's content is not part of it. */
  private static String lines(String text) {
    return text.startsWith("\n") ? "\n" + text : text;
  }

  private static String inputType(QuestionType type) {
    return switch (type) {
      case EMAIL -> "email";
      case PHONE -> "tel";
      default -> "text";
    };
  }

  private static String width(Question question) {
    return switch (question.type()) {
      case NUMBER, MONEY -> " ef-input-short";
      case TEXTAREA, EMAIL -> "";
      default ->
          question.maxLength() <= SHORT
              ? " ef-input-short"
              : question.maxLength() <= MEDIUM ? " ef-input-medium" : "";
    };
  }

  private void choices(QuestionTree.Node node, String id, String type) {
    Question question = node.question();
    int count = 0;
    for (Option option : question.options()) {
      String optionId = count == 0 ? id : id + "-" + count;
      count++;
      markup
          .open("div", "class", "ef-choice")
          .open(
              "input",
              "type",
              type,
              "id",
              optionId,
              "name",
              question.key(),
              "value",
              option.value(),
              "aria-describedby",
              option.help().isPresent() ? optionId + "-hint" : null)
          .flag("checked", filling -> chosen(question, filling).contains(option.value()))
          .close()
          .open("label", "class", "ef-choice-text", "for", optionId)
          .leaf("span", words.in(option.label()), "class", "ef-choice-name")
          .close("label");
      if (option.help().isPresent()) {
        markup.leaf(
            "span",
            words.in(option.help().get()),
            "class",
            "ef-choice-hint",
            "id",
            optionId + "-hint");
      }
      markup.close("div");
      questions.writeFollowUps(node.under(option.value()));
    }
  }

  private void tick(Question question, String id) {
    markup
        .open("div", "class", "ef-choice")
        .open(
            "input",
            "type",
            "checkbox",
            "id",
            id,
            "name",
            question.key(),
            "value",
            "true",
            "aria-describedby",
            questions.described(question, id))
        .flag(
            "checked",
            filling -> filling.page().value(filling.key(question.key())) == JsonValue.TRUE)
        .close()
        .open("label", "class", "ef-choice-text", "for", id);
    questions.labelText(question);
    markup.close("label").close("div");
  }

  /** Three boxes; a date that was mistyped comes back as it was typed. */
  private void date(Question question, String id) {
    markup.open("div", "class", "ef-date");
    datePart(question, id, "day", 2);
    datePart(question, id + "-month", "month", 1);
    datePart(question, id + "-year", "year", 0);
    markup.close("div");
  }

  private void datePart(Question question, String id, String part, int place) {
    boolean birthday = question.autocomplete().startsWith("bday");
    boolean year = "year".equals(part);
    markup
        .open("div")
        .leaf("label", words.text("draft.date." + part), "class", "ef-label", "for", id)
        .open(
            "input",
            "class",
            "ef-input " + (year ? "ef-input-year" : "ef-input-day"),
            "id",
            id,
            "name",
            question.key(),
            "type",
            "text",
            "inputmode",
            "numeric",
            "autocomplete",
            birthday ? "bday-" + part : "off",
            "maxlength",
            year ? "4" : "2")
        .attribute("aria-invalid", filling -> invalid(question, filling))
        .attribute("value", filling -> datePart(answer(question, filling), place))
        .close()
        .close("div");
  }

  /** A part of a date as people write it: the month without a zero before it. */
  private static String datePart(String date, int place) {
    String part = (date + "--").split("-", -1)[place];
    return part.length() == 2 && part.charAt(0) == '0' && Character.isDigit(part.charAt(1))
        ? part.substring(1)
        : part;
  }
}
