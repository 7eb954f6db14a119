package fi.enterfinland.common.web;

import jakarta.faces.component.FacesComponent;
import java.util.List;
import java.util.ResourceBundle;

/** {@code <ef:footer/>}: the bottom of every page, and the places where its scripts speak. */
@FacesComponent(FooterComponent.TYPE)
public class FooterComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Footer";

  @Override
  protected void begin(Markup markup) {
    ResourceBundle texts = texts("texts");
    markup
        .open("footer", "class", "ef-footer")
        .open("div", "class", "ef-wrap")
        .open("nav", "aria-label", texts.getString("footer"))
        .open("ul");
    for (String page : List.of("accessibility", "privacy", "status", "help")) {
      markup
          .open("li")
          .leaf("a", texts.getString("footer." + page), "href", "/" + page)
          .close("li");
    }
    markup
        .close("ul")
        .close("nav")
        .leaf("p", texts.getString("footer.address"))
        .close("div")
        .close("footer")
        .leaf("p", "", "id", "saved", "class", "ef-live", "role", "status")
        .leaf("p", "", "id", "news", "class", "ef-live", "role", "status")
        .leaf("p", "", "id", "alarm", "class", "ef-live", "role", "alert");
  }
}
