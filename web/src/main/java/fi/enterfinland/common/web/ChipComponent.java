package fi.enterfinland.common.web;

import jakarta.faces.component.FacesComponent;

/** {@code <ef:chip kind="ok" text="…"/>}: a state in a word, with icon and tint. */
@FacesComponent(ChipComponent.TYPE)
public class ChipComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Chip";

  @Override
  protected void begin(Markup markup) {
    String kind = text("kind");
    String symbol = text("symbol");
    markup
        .open("span", "class", "ef-chip ef-chip-" + kind)
        .icon(symbol.isEmpty() ? usual(kind) : symbol, 16)
        .leaf("span", text("text"))
        .close("span");
  }

  private static String usual(String kind) {
    return switch (kind) {
      case "ok" -> "check-circle";
      case "info" -> "hourglass";
      case "warn" -> "flag";
      case "err" -> "error";
      case "other" -> "person";
      default -> "minus";
    };
  }
}
