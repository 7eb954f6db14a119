package fi.enterfinland.application.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes HTML in the order it is read; escaping is the response writer's. */
final class Markup {
  private final ResponseWriter writer;
  private final String iconAddress;

  /**
   * Writes to a response.
   *
   * @param iconAddress of the icon sprite, without an icon's name
   */
  Markup(ResponseWriter writer, String iconAddress) {
    this.writer = writer;
    this.iconAddress = iconAddress;
  }

  /** Opens an element; attributes come in pairs of name and value, a null value leaves one out. */
  Markup open(String element, String... attributes) throws IOException {
    writer.startElement(element, null);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        writer.writeAttribute(attributes[i], attributes[i + 1], null);
      }
    }
    return this;
  }

  /** Adds an attribute without a value to the element just opened, or not. */
  Markup flag(String name, boolean on) throws IOException {
    if (on) {
      writer.writeAttribute(name, name, null);
    }
    return this;
  }

  Markup text(String text) throws IOException {
    writer.writeText(text, null);
    return this;
  }

  Markup close(String element) throws IOException {
    writer.endElement(element);
    return this;
  }

  /** An element with nothing but text. */
  Markup leaf(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close(element);
  }

  /** Markup known to be safe. */
  Markup raw(String html) throws IOException {
    // Closes the start tag that may still be open.
    writer.writeText("", null);
    writer.write(html);
    return this;
  }

  Markup icon(String name, int size) throws IOException {
    return open(
            "svg",
            "class",
            size == 20 ? "ef-icon" : "ef-icon ef-icon-" + size,
            "viewBox",
            "0 0 24 24",
            "aria-hidden",
            "true",
            "focusable",
            "false")
        .open("use", "href", iconAddress + "#" + name)
        .close("use")
        .close("svg");
  }
}
