package fi.enterfinland.common.web;

import jakarta.faces.component.FacesComponent;

/** {@code <ef:event state="done" text="…">}: one line of a timeline. */
@FacesComponent(EventComponent.TYPE)
public class EventComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Event";

  @Override
  protected void begin(Markup markup) {
    begin(markup, text("state"), text("text"));
  }

  @Override
  protected void end(Markup markup) {
    finish(markup);
  }

  /** Writes one inside another tag: what stands before its body. */
  public static void begin(Markup markup, String state, String text) {
    markup.open("li", "class", "ef-event ef-event-" + state).open("span", "class", "ef-event-mark");
    if (!state.equals("next")) {
      markup.icon(state.equals("turn") ? "flag" : "check-circle-filled", 24);
    }
    markup.close("span").leaf("span", text, "class", "ef-event-text");
  }

  /** What stands behind it. */
  public static void finish(Markup markup) {
    markup.close("li");
  }
}
