package fi.enterfinland.browser;

import com.microsoft.playwright.Locator;

/** How somebody works a page: with a mouse or with the keyboard alone. */
interface Hands {
  /** Writes into a field, over what is there. */
  void write(Locator field, String text);

  /** Chooses one of the options that are seen. */
  void choose(Locator option);

  /** Ticks a box. */
  void tick(Locator box);

  /**
   * Chooses from a menu.
   *
   * @param value the chosen option's value
   */
  void choose(Locator menu, String value);

  /** Uses a button or a link. */
  void use(Locator control);

  /** Uses a button twice at once, as the impatient do. */
  void useTwice(Locator button);
}
