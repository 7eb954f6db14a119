package fi.enterfinland.application.web;

import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import jakarta.faces.component.FacesComponent;
import java.util.List;

/**
 * {@code <form:links list="missing-here" to="#{progress.here}"/>}: links to fields, in a list that
 * the page's script finds by its name.
 */
@FacesComponent(
    value = LinksComponent.TYPE,
    createTag = true,
    tagName = "links",
    namespace = "urn:enterfinland:form")
public class LinksComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Links";

  @Override
  protected void begin(Markup markup) {
    markup.open("ul", "class", "ef-plain", "data-list", text("list"));
    for (Object link : given("to", List.class)) {
      DraftProgress.Link field = (DraftProgress.Link) link;
      markup.open("li").leaf("a", field.text(), "href", field.href()).close("li");
    }
    markup.close("ul");
  }
}
