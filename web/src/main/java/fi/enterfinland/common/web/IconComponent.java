package fi.enterfinland.common.web;

import jakarta.faces.component.FacesComponent;

/** {@code <ef:icon name="flag" size="20"/>}. */
@FacesComponent(IconComponent.TYPE)
public class IconComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Icon";

  @Override
  protected void begin(Markup markup) {
    String size = text("size");
    markup.icon(text("name"), size.isEmpty() ? 20 : Integer.parseInt(size));
  }
}
