package fi.enterfinland.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.web.Markup;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.Visibility;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Markup is made once and filled in for each page and each row. */
class TemplateTest {
  private final Template.Builder made = new Template.Builder(new Markup("/icons.svg", 100));

  @Test
  void what_is_the_same_stays_and_what_differs_is_filled_in() {
    Template template =
        made.open("p", "id", "q")
            .attribute("data-counter", filling -> filling.page().counter("q"))
            .text("words ")
            .text(filling -> filling.page().error("q"))
            .close("p")
            .build();
    assertThat(filled(template, Template.ROW, 0))
        .isEqualTo("<p id=\"q\" data-counter=\"3\">words &lt;wrong&gt;</p>");
    assertThat(filled(template, Template.ROW, 0)).contains("words");
  }

  @Test
  void a_row_has_its_own_id_in_every_key_and_address() {
    String id = "ch[" + Template.ROW + "]";
    Template template =
        made.open("p", "id", id).text(filling -> filling.key(id + ".dob")).close("p").build();
    assertThat(filled(template, "x1", 1)).isEqualTo("<p id=\"ch[x1]\">ch[x1].dob</p>");
  }

  @Test
  void a_row_of_any_name_cannot_be_read_as_markup() {
    Template template = made.open("p", "id", Template.ROW).close("p").build();
    assertThat(filled(template, "\"><b>", 1)).isEqualTo("<p id=\"&quot;&gt;&lt;b&gt;\"></p>");
  }

  @Test
  void the_pattern_of_a_new_row_has_no_number() {
    Template template =
        made.open("h2").text(filling -> "Child " + filling.shownNumber()).close("h2").build();
    assertThat(filled(template, Template.ROW, 0)).isEqualTo("<h2>Child </h2>");
    assertThat(filled(template, "x1", 2)).isEqualTo("<h2>Child 2</h2>");
  }

  private static String filled(Template template, String row, int number) {
    SectionPage page =
        new SectionPage(
            template,
            Answers.none(),
            Map.of("q", 3L),
            new Visibility(Map.of(), List.of(), Answers.none(), Answers.none()),
            Map.of("q", "<wrong>"));
    Markup markup = new Markup("/icons.svg", 100);
    template.write(markup, new Template.Filling(page, row, number));
    return markup.take();
  }
}
