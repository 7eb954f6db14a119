package fi.enterfinland.application.web;

import fi.enterfinland.form.model.Option;
import fi.enterfinland.form.model.Question;
import fi.enterfinland.form.model.QuestionType;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the controls a question is answered in, with the answer that stands. */
final class ControlWriter {
  private static final int SHORT = 20;
  private static final int MEDIUM = 60;

  private final Markup markup;
  private final SectionPage page;
  private final QuestionWriter questions;

  ControlWriter(Markup markup, SectionPage page, QuestionWriter questions) {
    this.markup = markup;
    this.page = page;
    this.questions = questions;
  }

  void write(QuestionTree.Node node, String id) throws IOException {
    Question question = node.question();
    switch (question.presentation()) {
      case FIELD -> field(question, id);
      case RADIOS -> choices(node, id, "radio");
      case BOXES -> choices(node, id, "checkbox");
      case MENU -> menu(question, id, page.answer(question.key()));
      case MENUS -> menus(question, id);
      case TICK -> tick(question, id);
      case DATE -> date(question, id);
      case ROWS -> rows(question, id);
    }
  }

  private void field(Question question, String id) throws IOException {
    boolean withUnit = question.unit().isPresent();
    if (withUnit) {
      markup.open("div", "class", "ef-with-unit");
    }
    String value = page.answer(question.key());
    boolean lines = question.type() == QuestionType.TEXTAREA;
    markup.open(
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
        questions.described(question, id),
        "aria-invalid",
        page.error(question.key()) == null ? null : "true",
        "value",
        lines ? null : value);
    if (lines) {
      // The first line break of a text area's content is not part of it.
      markup.text(value.startsWith("\n") ? "\n" + value : value).close("textarea");
    } else {
      markup.close("input");
    }
    if (withUnit) {
      markup.leaf("span", page.in(question.unit().orElseThrow()), "id", id + "-unit").close("div");
    }
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

  private void choices(QuestionTree.Node node, String id, String type) throws IOException {
    Question question = node.question();
    List<String> chosen = page.chosen(question.key());
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
          .flag("checked", chosen.contains(option.value()))
          .close("input")
          .open("label", "class", "ef-choice-text", "for", optionId)
          .leaf("span", page.in(option.label()), "class", "ef-choice-name")
          .close("label");
      if (option.help().isPresent()) {
        markup.leaf(
            "span",
            page.in(option.help().get()),
            "class",
            "ef-choice-hint",
            "id",
            optionId + "-hint");
      }
      markup.close("div");
      questions.writeFollowUps(node.under(option.value()));
    }
  }

  private void menu(Question question, String id, String chosen) throws IOException {
    markup.open(
        "select",
        "class",
        "ef-input ef-input-medium",
        "id",
        id,
        "name",
        question.key(),
        "autocomplete",
        question.autocomplete(),
        "aria-describedby",
        questions.described(question, id),
        "aria-invalid",
        page.error(question.key()) == null ? null : "true");
    markup.leaf("option", page.text("draft.choose"), "value", "");
    if (question.type() == QuestionType.COUNTRY || question.type() == QuestionType.COUNTRIES) {
      markup.raw(CountryOptions.in(page.language()).html(chosen));
    } else {
      options(question.options(), chosen);
    }
    markup.close("select");
  }

  private void options(List<Option> options, String chosen) throws IOException {
    String group = null;
    for (Option option : options) {
      String next = option.group().map(page::in).orElse(null);
      if (group != null && !group.equals(next)) {
        markup.close("optgroup");
      }
      if (next != null && !next.equals(group)) {
        markup.open("optgroup", "label", next);
      }
      group = next;
      markup
          .open("option", "value", option.value())
          .flag("selected", option.value().equals(chosen))
          .text(page.in(option.label()))
          .close("option");
    }
    if (group != null) {
      markup.close("optgroup");
    }
  }

  /** One menu for each answer and an empty one; the page adds another when that is used. */
  private void menus(Question question, String id) throws IOException {
    List<String> chosen = new ArrayList<>(page.chosen(question.key()));
    chosen.add("");
    for (int i = 0; i < chosen.size(); i++) {
      String menuId = i == 0 ? id : id + "-" + i;
      markup
          .open("div", "class", "ef-menu-line")
          .open("label", "class", "ef-hidden", "for", menuId)
          .text(page.in(question.label()) + ", " + (i + 1))
          .close("label");
      menu(question, menuId, chosen.get(i));
      markup.close("div");
    }
  }

  private void tick(Question question, String id) throws IOException {
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
        .flag("checked", page.value(question.key()) == JsonValue.TRUE)
        .close("input")
        .open("label", "class", "ef-choice-text", "for", id);
    questions.labelText(question);
    markup.close("label").close("div");
  }

  /** Three boxes; a date that was mistyped comes back as it was typed. */
  private void date(Question question, String id) throws IOException {
    String[] parts = (page.answer(question.key()) + "--").split("-", -1);
    markup.open("div", "class", "ef-date");
    datePart(question, id, "day", parts[2]);
    datePart(question, id + "-month", "month", parts[1]);
    datePart(question, id + "-year", "year", parts[0]);
    markup.close("div");
  }

  private void datePart(Question question, String id, String part, String value)
      throws IOException {
    boolean birthday = question.autocomplete().startsWith("bday");
    boolean year = "year".equals(part);
    markup
        .open("div")
        .leaf("label", page.text("draft.date." + part), "class", "ef-label", "for", id)
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
            year ? "4" : "2",
            "aria-invalid",
            page.error(question.key()) == null ? null : "true",
            "value",
            year ? value : value.replaceFirst("^0(?=\\d$)", ""))
        .close("input")
        .close("div");
  }

  private void rows(Question group, String id) throws IOException {
    markup.open("div", "class", "ef-rows-list");
    int number = 1;
    for (String row : page.chosen(group.key())) {
      row(group, row, String.valueOf(number++));
    }
    markup.close("div");
    String name = page.in(group.rowName().orElse(group.label()));
    markup
        .open(
            "button",
            "type",
            "button",
            "class",
            "ef-button ef-button-second ef-button-small",
            "id",
            id,
            "data-add-row",
            name,
            "aria-describedby",
            questions.described(group, id))
        .icon("plus", 20)
        .leaf("span", page.fill("draft.row.add", name + " " + number))
        .close("button")
        .open("template");
    row(group, QuestionWriter.NEW_ROW, "");
    markup.close("template");
  }

  private void row(Question group, String row, String number) throws IOException {
    String nameId = FieldId.of(group.key() + "[" + row) + "-name";
    String name = page.in(group.rowName().orElse(group.label())) + " " + number;
    markup
        .open(
            "div",
            "class",
            "ef-card ef-row",
            "data-row",
            row,
            "role",
            "group",
            "aria-labelledby",
            nameId)
        .leaf("h2", name, "id", nameId, "data-row-name", "", "tabindex", "-1");
    List<Question> fields = group.fields().stream().map(field -> field.inRow(row)).toList();
    questions.write(fields);
    markup
        .open("button", "type", "button", "class", "ef-link-button", "data-remove-row", "")
        .leaf("span", page.text("draft.row.remove"))
        .open("span", "class", "ef-hidden")
        .text(" ")
        .leaf("span", name, "data-row-name", "")
        .close("span")
        .close("button")
        .close("div");
  }
}
