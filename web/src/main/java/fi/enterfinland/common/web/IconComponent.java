package fi.enterfinland.common.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <ef:icon name="flag" size="20"/>}. A component and not a tag made of markup: a page has a
 * dozen of them, and applying a tag file costs more than writing what it says.
 */
@FacesComponent(IconComponent.TYPE)
public class IconComponent extends UIComponentBase {
  static final String TYPE = "fi.enterfinland.Icon";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    Object size = getAttributes().get("size");
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("svg", null);
    writer.writeAttribute("class", size == null ? "ef-icon" : "ef-icon ef-icon-" + size, null);
    writer.writeAttribute("viewBox", "0 0 24 24", null);
    writer.writeAttribute("aria-hidden", "true", null);
    writer.writeAttribute("focusable", "false", null);
    writer.startElement("use", null);
    String name = String.valueOf(getAttributes().get("name"));
    writer.writeAttribute("href", Assets.of(context).icon(name), null);
    writer.endElement("use");
    writer.endElement("svg");
  }
}
