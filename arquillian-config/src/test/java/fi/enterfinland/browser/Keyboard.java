package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/**
 * The hands of somebody who has no mouse. Wherever the focus comes it must be seen: an outline, in
 * the window, and nothing over it.
 */
final class Keyboard implements Hands {
  private static final int MOST_STEPS = 250;

  private static final String FOCUS =
      """
      () => {
        const element = document.activeElement;
        if (element === null || element === document.body) {
          return null;
        }
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 10), 0), innerWidth - 1);
        const y = box.top + Math.min(box.height / 2, 10);
        const top = document.elementFromPoint(x, y);
        const faults = [];
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
          faults.push('no outline');
        }
        if (box.width < 1 || box.height < 1 || y < 0 || y > innerHeight) {
          faults.push('not in the window');
        } else if (top !== null && top !== element && !element.contains(top) && !top.contains(element)) {
          faults.push('covered by ' + top.outerHTML.slice(0, 80));
        }
        return faults.length === 0 ? '' : faults.join(', ') + ': ' + element.outerHTML.slice(0, 160);
      }
      """;

  private static final String NAME_OF_OPTION =
      "(menu, value) => [...menu.options].find((option) => option.value === value).label";

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  @Override
  public void write(Locator field, String text) {
    to(field);
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  /** One of a group has the place in the order of tabs; the arrows go from one to the next. */
  @Override
  public void choose(Locator option) {
    String group = "input[name='" + option.getAttribute("name") + "']";
    to(page.locator(group), () -> isAt(group));
    press("Space");
    for (int step = 0; step < MOST_STEPS && !option.isChecked(); step++) {
      press("ArrowDown");
      seesTheFocus();
    }
    assertThat(option.isChecked()).isTrue();
  }

  @Override
  public void tick(Locator box) {
    to(box);
    if (!box.isChecked()) {
      press("Space");
    }
  }

  /** Writes the beginning of the option's name, and goes on with the arrow from there. */
  @Override
  public void choose(Locator menu, String value) {
    to(menu);
    String name = (String) menu.evaluate(NAME_OF_OPTION, value);
    page.keyboard().type(name.replaceFirst("[^\\p{L}].*", ""));
    for (int step = 0; step < MOST_STEPS && !menu.inputValue().equals(value); step++) {
      press("ArrowDown");
    }
    assertThat(menu.inputValue()).isEqualTo(value);
  }

  @Override
  public void use(Locator control) {
    to(control);
    press("Enter");
  }

  /** Uses a button or a link that leads to another page. */
  void follow(Locator control) {
    String before = page.url();
    use(control);
    page.waitForURL(url -> !url.equals(before));
  }

  /** Goes on with the tab key until the focus is on this element. */
  void to(Locator control) {
    to(control, () -> Boolean.TRUE.equals(control.evaluate("it => it === document.activeElement")));
  }

  private void to(Locator control, BooleanSupplier there) {
    for (int step = 0; !there.getAsBoolean(); step++) {
      assertThat(step).as("steps to %s on %s", control, page.url()).isLessThan(MOST_STEPS);
      press("Tab");
      seesTheFocus();
    }
  }

  /** Goes once round the page, forwards to its end, and is never caught. */
  void round() {
    page.evaluate("document.activeElement.blur()");
    for (int step = 0; step < MOST_STEPS; step++) {
      press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("document.activeElement === document.body"))
          || (step > 0 && isAt(".ef-skip"))) {
        return;
      }
      seesTheFocus();
    }
    throw new AssertionError("The focus never comes round on " + page.url());
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  private boolean isAt(String selector) {
    return Boolean.TRUE.equals(
        page.evaluate(
            "selector => document.activeElement !== null &&"
                + " document.activeElement.matches(selector)",
            selector));
  }

  private void seesTheFocus() {
    Object faults = page.evaluate(FOCUS);
    assertThat(faults == null ? "" : faults).as("focus on %s", page.url()).isEqualTo("");
  }
}
