package fi.enterfinland.common.web;

/** Takes HTML down in the order it is read; every text and value is escaped. */
public final class Markup {
  private final StringBuilder html;
  private final String iconAddress;
  private boolean inTag;

  /**
   * Begins with nothing.
   *
   * @param iconAddress of the icon sprite, without an icon's name
   * @param expected how many characters it will have, about
   */
  public Markup(String iconAddress, int expected) {
    this.iconAddress = iconAddress;
    this.html = new StringBuilder(expected);
  }

  /** Another one, with nothing in it. */
  public Markup another() {
    return new Markup(iconAddress, 256);
  }

  /** Opens an element; attributes come in pairs of name and value, a null value leaves one out. */
  public Markup open(String element, String... attributes) {
    endTag();
    html.append('<').append(element);
    inTag = true;
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  /** Adds an attribute to the element just opened; a null value leaves it out. */
  public Markup attribute(String name, String value) {
    if (value != null) {
      html.append(' ').append(name).append("=\"");
      escaped(value);
      html.append('"');
    }
    return this;
  }

  /** Adds an attribute without a value of its own to the element just opened, or not. */
  public Markup flag(String name, boolean on) {
    return attribute(name, on ? name : null);
  }

  /** Adds words. */
  public Markup text(String text) {
    endTag();
    escaped(text);
    return this;
  }

  /** Ends an element. */
  public Markup close(String element) {
    endTag();
    html.append("</").append(element).append('>');
    return this;
  }

  /** Ends an element that cannot hold anything. */
  public Markup close() {
    html.append(" />");
    inTag = false;
    return this;
  }

  /** An element with nothing but text. */
  public Markup leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** An icon of the sprite: 16, 20 or 24 wide. */
  public Markup icon(String name, int size) {
    return open(
            "svg",
            "class",
            "ef-icon ef-icon-" + size,
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

  /** Adds to the words or the value just begun. */
  public Markup value(String more) {
    escaped(more);
    return this;
  }

  /** Adds what was taken down before: it stands as it is. */
  public Markup made(String before) {
    html.append(before);
    return this;
  }

  /** Adds a part of what was taken down before. */
  public Markup made(String before, int from, int to) {
    html.append(before, from, to);
    return this;
  }

  /** Ends the start tag that may still be open, before something is added past it. */
  public Markup endTag() {
    if (inTag) {
      html.append('>');
      inTag = false;
    }
    return this;
  }

  /** Gives what was taken down, and begins anew. */
  public String take() {
    String taken = html.toString();
    html.setLength(0);
    return taken;
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
