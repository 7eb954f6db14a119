package fi.enterfinland.application.web;

import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import jakarta.faces.component.FacesComponent;

/** {@code <form:segments of="#{progress}"/>}: the sections of a draft as a row of bars. */
@FacesComponent(
    value = SegmentsComponent.TYPE,
    createTag = true,
    tagName = "segments",
    namespace = "urn:enterfinland:form")
public class SegmentsComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Segments";

  @Override
  protected void begin(Markup markup) {
    markup.open("span", "class", "ef-segments", "aria-hidden", "true");
    for (DraftProgress.Line section : given("of", DraftProgress.class).getSections()) {
      String state = (section.current() ? "ef-now " : " ") + (section.complete() ? "ef-done" : "");
      markup.leaf("span", "", "class", state, "data-segment", section.key());
    }
    markup.leaf("span", "").close("span");
  }
}
