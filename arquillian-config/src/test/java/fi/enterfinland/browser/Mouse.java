package fi.enterfinland.browser;

import com.microsoft.playwright.Locator;

/** A hand on the mouse, or a finger on the screen. */
final class Mouse implements Hands {
  @Override
  public void write(Locator field, String text) {
    field.fill(text);
  }

  @Override
  public void choose(Locator option) {
    option.check();
  }

  @Override
  public void tick(Locator box) {
    box.check();
  }

  @Override
  public void choose(Locator menu, String value) {
    menu.selectOption(value);
  }

  @Override
  public void use(Locator control) {
    control.click();
  }

  @Override
  public void useTwice(Locator button) {
    button.dblclick();
  }
}
