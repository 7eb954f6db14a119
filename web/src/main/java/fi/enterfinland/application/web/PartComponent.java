package fi.enterfinland.application.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

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
public class PartComponent extends UIComponentBase {
  static final String TYPE = "fi.enterfinland.Part";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("div", null);
    writer.writeAttribute("class", getAttributes().get("styleClass"), null);
    writer.writeAttribute("data-" + getAttributes().get("mark"), value(), null);
    if (Boolean.parseBoolean(String.valueOf(getAttributes().get("hidden")))) {
      writer.writeAttribute("hidden", "hidden", null);
    }
  }

  private Object value() {
    return getAttributes().getOrDefault("value", "true");
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    context.getResponseWriter().endElement("div");
  }
}
