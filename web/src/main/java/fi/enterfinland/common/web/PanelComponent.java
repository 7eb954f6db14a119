package fi.enterfinland.common.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <ef:panel turn="…" heading="…">}: whose turn it is, the first thing of a case. */
@FacesComponent(PanelComponent.TYPE)
public class PanelComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Panel";

  @Override
  protected void begin(Markup markup) {
    String kind =
        switch (text("turn")) {
          case "YOURS" -> "yours";
          case "OURS" -> "ours";
          case "OTHERS" -> "others";
          default -> "done";
        };
    String who = text("who");
    markup
        .open("section", "class", "ef-panel ef-panel-" + kind + narrow())
        .open("div", "class", "ef-panel-body")
        .open("p", "class", "ef-panel-turn")
        .icon(icon(kind), 20)
        .leaf("span", who.isEmpty() ? texts("texts").getString("turn." + kind) : who)
        .close("p")
        .leaf("h2", text("heading"));
  }

  private String narrow() {
    return text("narrow").equals("true") ? " ef-panel-narrow" : "";
  }

  private static String icon(String kind) {
    return switch (kind) {
      case "yours" -> "flag";
      case "ours" -> "hourglass";
      case "others" -> "person";
      default -> "check-circle";
    };
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    draw(context, markup -> markup.close("div").open("div", "class", "ef-panel-actions"));
    UIComponent actions = getFacet("actions");
    if (actions != null) {
      actions.encodeAll(context);
    }
    draw(context, markup -> markup.close("div").close("section"));
  }
}
