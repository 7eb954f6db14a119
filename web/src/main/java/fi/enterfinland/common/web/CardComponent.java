package fi.enterfinland.common.web;

import jakarta.faces.component.FacesComponent;

/** {@code <ef:card title="…">}: a box with a thin line. */
@FacesComponent(CardComponent.TYPE)
public class CardComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Card";

  @Override
  protected void begin(Markup markup) {
    markup.open("section", "class", ("ef-card " + text("styleClass")).strip());
    if (!text("title").isEmpty()) {
      markup.leaf("h2", text("title"));
    }
  }

  @Override
  protected void end(Markup markup) {
    markup.close("section");
  }
}
