package fi.enterfinland.application.web;

import fi.enterfinland.form.model.Option;
import fi.enterfinland.form.model.Question;
import fi.enterfinland.form.model.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the menus a question is answered in, with the answers that stand chosen. */
final class MenuWriter {
  private final Template.Builder markup;
  private final Words words;
  private final QuestionWriter questions;

  MenuWriter(Template.Builder markup, Words words, QuestionWriter questions) {
    this.markup = markup;
    this.words = words;
    this.questions = questions;
  }

  /** One menu. */
  void one(Question question, String id) {
    menu(markup, question, id, filling -> ControlWriter.answer(question, filling));
  }

  /** A menu with one value chosen, taken down wherever it belongs. */
  private void menu(
      Template.Builder into,
      Question question,
      String id,
      Function<Template.Filling, String> chosen) {
    into.open(
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
            questions.described(question, id))
        .attribute("aria-invalid", filling -> ControlWriter.invalid(question, filling))
        .leaf("option", words.text("draft.choose"), "value", "");
    if (question.type() == QuestionType.COUNTRY || question.type() == QuestionType.COUNTRIES) {
      CountryOptions countries = CountryOptions.in(words.language());
      into.inside((menu, filling) -> countries.write(menu, chosen.apply(filling)));
    } else {
      options(into, question.options(), chosen);
    }
    into.close("select");
  }

  private void options(
      Template.Builder into, List<Option> options, Function<Template.Filling, String> chosen) {
    String group = null;
    for (Option option : options) {
      String next = option.group().map(words::in).orElse(null);
      if (group != null && !group.equals(next)) {
        into.close("optgroup");
      }
      if (next != null && !next.equals(group)) {
        into.open("optgroup", "label", next);
      }
      group = next;
      into.open("option", "value", option.value())
          .flag("selected", filling -> option.value().equals(chosen.apply(filling)))
          .text(words.in(option.label()))
          .close("option");
    }
    if (group != null) {
      into.close("optgroup");
    }
  }

  /**
   * One menu for each answer and an empty one; the page adds another when that is used. How many
   * there are is known with the answers only.
   */
  void several(Question question, String id) {
    markup.inside(
        (into, filling) -> {
          List<String> chosen = new ArrayList<>(ControlWriter.chosen(question, filling));
          chosen.add("");
          for (int i = 0; i < chosen.size(); i++) {
            menuLine(question, id, i, chosen.get(i)).write(into, filling);
          }
        });
  }

  private Template menuLine(Question question, String id, int index, String chosen) {
    String menuId = index == 0 ? id : id + "-" + index;
    Template.Builder line =
        markup
            .another()
            .open("div", "class", "ef-menu-line")
            .open("label", "class", "ef-hidden", "for", menuId)
            .text(words.in(question.label()) + ", " + (index + 1))
            .close("label");
    menu(line, question, menuId, filling -> chosen);
    return line.close("div").build();
  }
}
