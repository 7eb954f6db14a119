package fi.enterfinland.application.web;

import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import jakarta.faces.component.FacesComponent;

/**
 * {@code <form:part styleClass="…" mark="slot-place" value="op.accept" hidden="#{…}">}: a part of a
 * page that its script shows and hides. Plain markup cannot leave the attribute {@code hidden} out
 * by a condition.
 */
@FacesComponent(
    value = PartComponent.TYPE,
    createTag = true,
    tagName = "part",
    namespace = "urn:enterfinland:form")
public class PartComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Part";

  @Override
  protected void begin(Markup markup) {
    String value = text("value");
    markup
        .open("div", "class", text("styleClass"))
        .attribute("data-" + text("mark"), value.isEmpty() ? "true" : value)
        .flag("hidden", Boolean.parseBoolean(text("hidden")));
  }

  @Override
  protected void end(Markup markup) {
    markup.close("div");
  }
}
