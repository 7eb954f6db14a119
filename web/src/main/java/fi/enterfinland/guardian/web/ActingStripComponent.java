package fi.enterfinland.guardian.web;

import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.guardian.model.ActingFor;
import jakarta.faces.component.FacesComponent;
import java.util.List;
import java.util.ResourceBundle;

/**
 * {@code <ef:actingStrip/>}: under the head of a guardian's pages, for whom they act here, and the
 * way to themselves and to each child; nothing for whoever is no guardian.
 */
@FacesComponent(ActingStripComponent.TYPE)
public class ActingStripComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.ActingStrip";

  @Override
  protected void begin(Markup markup) {
    if (given("page", CurrentPage.class).getArea() == Area.MY) {
      ActingForHead head = given("of", ActingForHead.class);
      List<ActingFor> people = head.getPeople();
      if (!people.isEmpty()) {
        draw(markup, texts("texts"), head.getCurrent(), people);
      }
    }
  }

  private static void draw(
      Markup markup, ResourceBundle texts, ActingFor current, List<ActingFor> people) {
    markup
        .open("nav", "class", "ef-acting", "aria-label", texts.getString("acting"))
        .open("div", "class", "ef-wrap")
        .open("p")
        .icon("person", 20)
        .leaf(
            "strong",
            current == null
                ? texts.getString("acting.self")
                : named(texts.getString("acting.for"), current))
        .close("p")
        .open("ul");
    way(markup, "/my", texts.getString("acting.yourself"), current == null);
    for (ActingFor person : people) {
      way(
          markup,
          "/my/family#child-" + person.childId(),
          named(texts.getString("acting.person"), person),
          person.current());
    }
    markup.close("ul").close("div").close("nav");
  }

  private static String named(String text, ActingFor person) {
    return Texts.fill(text, person.name(), person.age());
  }

  private static void way(Markup markup, String address, String words, boolean current) {
    markup
        .open("li")
        .leaf("a", words, "href", address, "aria-current", String.valueOf(current))
        .close("li");
  }
}
