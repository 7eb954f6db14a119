package fi.enterfinland.application.web;

import fi.enterfinland.common.web.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The markup of questions, made once and filled in for everybody. Most of it is the same for all:
 * words, ids, what describes what. What differs are the answers, what is shown and what is wrong.
 */
final class Template {
  /** Stands for a row's id in what is made once for all rows; the page's script knows it too. */
  static final String ROW = "newrow";

  /** A piece of it. */
  interface Part {
    /** Adds what the piece says. */
    void write(Markup markup, Filling filling);
  }

  /**
   * What it is filled in with.
   *
   * @param page the answers and what follows from them
   * @param row the row's id, {@link #ROW} outside of rows and in the pattern of a new row
   * @param number the row's number from 1, or 0
   */
  record Filling(SectionPage page, String row, int number) {
    /** The key of a question, of a row's field in this row. */
    String key(String pattern) {
      return pattern.replace(ROW, row);
    }

    /** The number as a row's name ends with it; the pattern of a new row has none. */
    String shownNumber() {
      return number == 0 ? "" : String.valueOf(number);
    }
  }

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** Adds the markup, filled in. */
  void write(Markup markup, Filling filling) {
    for (Part part : parts) {
      part.write(markup, filling);
    }
  }

  /** Takes the markup down in the order it is read. */
  static final class Builder {
    private final List<Part> parts = new ArrayList<>();
    private final Markup same;

    /**
     * Begins with nothing.
     *
     * @param same for what is the same for everybody
     */
    Builder(Markup same) {
      this.same = same;
    }

    /** Another one, for what comes once or several times. */
    Builder another() {
      return new Builder(same.another());
    }

    /**
     * Opens an element; attributes come in pairs of name and value, a null value leaves one out.
     */
    Builder open(String element, String... attributes) {
      same.open(element, attributes);
      return this;
    }

    /** Adds an attribute to the element just opened; a null value leaves it out. */
    Builder attribute(String name, Function<Filling, String> value) {
      return add((markup, filling) -> markup.attribute(name, value.apply(filling)));
    }

    /** Adds an attribute without a value of its own to the element just opened, or not. */
    Builder flag(String name, Predicate<Filling> on) {
      return add((markup, filling) -> markup.flag(name, on.test(filling)));
    }

    Builder text(String text) {
      same.text(text);
      return this;
    }

    Builder text(Function<Filling, String> text) {
      return inside((markup, filling) -> markup.text(text.apply(filling)));
    }

    Builder close(String element) {
      same.close(element);
      return this;
    }

    /** Ends an element that cannot hold anything. */
    Builder close() {
      same.close();
      return this;
    }

    /** An element with nothing but text. */
    Builder leaf(String element, String text, String... attributes) {
      same.leaf(element, text, attributes);
      return this;
    }

    Builder icon(String name) {
      same.icon(name, 20);
      return this;
    }

    /** What is known only when it is filled in. */
    Builder inside(Part part) {
      same.endTag();
      return add(part);
    }

    /** What was taken down. */
    Template build() {
      same.endTag();
      endSame();
      return new Template(parts);
    }

    private Builder add(Part part) {
      endSame();
      parts.add(part);
      return this;
    }

    private void endSame() {
      String[] between = same.take().split(ROW, -1);
      for (int i = 0; i < between.length; i++) {
        String text = between[i];
        if (i > 0) {
          parts.add((markup, filling) -> markup.value(filling.row()));
        }
        if (!text.isEmpty()) {
          parts.add((markup, filling) -> markup.made(text));
        }
      }
    }
  }
}
