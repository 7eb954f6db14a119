package fi.enterfinland.application.web;

import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import jakarta.faces.component.FacesComponent;
import java.util.List;
import java.util.ResourceBundle;

/**
 * {@code <form:sections of="#{progress}" review="…" name="…"/>}: the sections of a draft with their
 * states, and the page where it is checked and sent, by its name for the reader.
 */
@FacesComponent(
    value = SectionsComponent.TYPE,
    createTag = true,
    tagName = "sections",
    namespace = "urn:enterfinland:form")
public class SectionsComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Sections";

  @Override
  protected void begin(Markup markup) {
    DraftProgress progress = given("of", DraftProgress.class);
    List<DraftProgress.Line> sections = progress.getSections();
    markup.open("ol", "class", "ef-sections");
    for (DraftProgress.Line section : sections) {
      section(markup, section);
    }
    review(markup, sections.size() + 1, progress.getOrder() == 0);
    markup.close("ol");
  }

  private static void section(Markup markup, DraftProgress.Line section) {
    markup
        .open(
            "li",
            "class",
            section.complete() ? "ef-sections-complete" : "",
            "data-section",
            section.key())
        .open("a", "href", section.href(), "aria-current", current(section.current()))
        .open("span", "class", "ef-sections-mark", "aria-hidden", "true")
        .icon("check-circle-filled", 24)
        .leaf("span", String.valueOf(section.order()))
        .close("span")
        .open("span")
        .leaf("span", section.title(), "class", "ef-sections-name")
        .leaf("span", section.state(), "class", "ef-sections-state", "data-state", "true")
        .close("span")
        .close("a")
        .close("li");
  }

  private void review(Markup markup, int order, boolean here) {
    ResourceBundle texts = texts("texts");
    markup
        .open("li", "class", "ef-sections-last")
        .open("a", "href", text("review"), "aria-current", current(here))
        .open("span", "class", "ef-sections-mark", "aria-hidden", "true")
        .leaf("span", String.valueOf(order))
        .close("span")
        .open("span")
        .leaf("span", text("name"), "class", "ef-sections-name")
        .leaf("span", texts.getString("draft.review.when"), "class", "ef-sections-state")
        .close("span")
        .close("a")
        .close("li");
  }

  private static String current(boolean here) {
    return here ? "step" : "false";
  }
}
