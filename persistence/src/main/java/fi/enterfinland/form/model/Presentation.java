package fi.enterfinland.form.model;

import java.util.Locale;

/** How a question is drawn. */
public enum Presentation {
  /** A field to type in. */
  FIELD,
  /** Options under each other, one to choose: yes or no, a few choices. */
  RADIOS,
  /** Options under each other, any number to choose. */
  BOXES,
  /** A list to choose one from. */
  MENU,
  /** Lists to choose one from, one after the other. */
  MENUS,
  /** One box to tick. */
  TICK,
  /** Three fields: day, month, year. */
  DATE,
  /** Rows of fields. */
  ROWS;

  /** The name the page uses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Presentation usual(QuestionType type) {
    return switch (type) {
      case BOOL, CHOICE -> RADIOS;
      case MULTI -> BOXES;
      case COUNTRY -> MENU;
      case COUNTRIES -> MENUS;
      case DATE -> DATE;
      case LIST, PERIODS -> ROWS;
      case TEXT, TEXTAREA, NUMBER, MONEY, EMAIL, PHONE, CODE -> FIELD;
    };
  }
}
