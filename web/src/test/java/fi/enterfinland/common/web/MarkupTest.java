package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What pages are written with lets nothing through that could be read as markup. */
class MarkupTest {
  private final Markup markup = new Markup("/icons.svg", 100);

  @Test
  void words_and_values_are_escaped() {
    markup.leaf("p", "<b> & \"c\"", "title", "\"><script>");
    assertThat(markup.take())
        .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &quot;c&quot;</p>");
  }

  @Test
  void an_attribute_without_a_value_is_left_out() {
    markup.open("p", "id", null, "class", "").flag("hidden", false).close("p");
    assertThat(markup.take()).isEqualTo("<p class=\"\"></p>");
  }

  @Test
  void a_flag_that_is_set_stands_in_the_tag() {
    markup.open("p").flag("hidden", true).text("words").close("p");
    assertThat(markup.take()).isEqualTo("<p hidden=\"hidden\">words</p>");
  }

  @Test
  void an_element_that_holds_nothing_ends_at_once() {
    markup.open("p").open("input", "name", "a").close().text("words").close("p");
    assertThat(markup.take()).isEqualTo("<p><input name=\"a\" />words</p>");
  }

  @Test
  void an_icon_is_one_of_the_sprite() {
    assertThat(markup.icon("flag", 16).take())
        .contains("class=\"ef-icon ef-icon-16\"")
        .contains("<use href=\"/icons.svg#flag\"></use>");
  }
}
