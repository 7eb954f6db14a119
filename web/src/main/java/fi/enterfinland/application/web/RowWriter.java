package fi.enterfinland.application.web;

import fi.enterfinland.common.web.Texts;
import fi.enterfinland.form.model.Question;

/** Makes the rows a group of questions is answered in. */
final class RowWriter {
  private final Template.Builder markup;
  private final Words words;
  private final QuestionWriter questions;

  RowWriter(Template.Builder markup, Words words, QuestionWriter questions) {
    this.markup = markup;
    this.words = words;
    this.questions = questions;
  }

  /** The rows there are, all of one pattern; and the pattern itself, for the page's script. */
  void write(Question group, String id) {
    Template row = row(group);
    markup
        .open("div", "class", "ef-rows-list")
        .inside(
            (into, filling) -> {
              int number = 1;
              for (String rowId : ControlWriter.chosen(group, filling)) {
                row.write(into, new Template.Filling(filling.page(), rowId, number++));
              }
            })
        .close("div");
    String name = words.in(group.rowName().orElse(group.label()));
    String add = words.text("draft.row.add");
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
        .icon("plus")
        .open("span")
        .text(
            filling ->
                Texts.fill(add, name + " " + (ControlWriter.chosen(group, filling).size() + 1)))
        .close("span")
        .close("button")
        .open("template")
        .inside(row::write)
        .close("template");
  }

  private Template row(Question group) {
    String nameId = FieldId.of(group.key() + "[" + Template.ROW) + "-name";
    String name = words.in(group.rowName().orElse(group.label())) + " ";
    Template.Builder row = markup.another();
    row.open(
            "div",
            "class",
            "ef-card ef-row",
            "data-row",
            Template.ROW,
            "role",
            "group",
            "aria-labelledby",
            nameId)
        .open("h2", "id", nameId, "data-row-name", "", "tabindex", "-1")
        .text(filling -> name + filling.shownNumber())
        .close("h2");
    new QuestionWriter(row, words)
        .write(group.fields().stream().map(field -> field.inRow(Template.ROW)).toList());
    return row.open("button", "type", "button", "class", "ef-link-button", "data-remove-row", "")
        .leaf("span", words.text("draft.row.remove"))
        .open("span", "class", "ef-hidden")
        .text(" ")
        .open("span", "data-row-name", "")
        .text(filling -> name + filling.shownNumber())
        .close("span")
        .close("span")
        .close("button")
        .close("div")
        .build();
  }
}
