package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The hands of somebody who has no mouse. Wherever the focus comes it must be seen: an outline, in
 * the window, and nothing over it.
 */
final class Keyboard implements Hands {
  /** Runs in every page before its own scripts, and tells where the focus is and has been. */
  static final Path WATCHED =
      Path.of("src", "test", "resources", "fi", "enterfinland", "browser", "keyboard.js");

  private static final int MOST_STEPS = 250;

  /** A field for a date has up to four places for the focus. */
  private static final int STEPS_IN_A_FIELD = 5;

  private static final List<String> ORDERS_OF_PARTS = List.of("ddMMyyyy", "MMddyyyy", "yyyyMMdd");

  private static final String NAME_OF_OPTION =
      "(menu, value) => [...menu.options].find((option) => option.value === value).label";

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  @Override
  public void write(Locator field, String text) {
    to(field);
    if ("date".equals(field.getAttribute("type"))) {
      writeDay(field, LocalDate.parse(text));
    } else {
      press("Control+A");
      page.keyboard().type(text);
    }
  }

  /** The browser's own field for dates asks for the parts in an order of its own. */
  private void writeDay(Locator field, LocalDate day) {
    for (String order : ORDERS_OF_PARTS) {
      for (int part = 0; part < STEPS_IN_A_FIELD; part++) {
        press("ArrowLeft");
      }
      page.keyboard().type(day.format(DateTimeFormatter.ofPattern(order, Locale.UK)));
      if (field.inputValue().equals(day.toString())) {
        return;
      }
    }
    assertThat(field.inputValue()).isEqualTo(day.toString());
  }

  /** One of a group has the place in the order of tabs; the arrows go from one to the next. */
  @Override
  public void choose(Locator option) {
    to(option);
    press("Space");
    for (int step = 0; step < MOST_STEPS && !option.isChecked(); step++) {
      press("ArrowDown");
    }
    assertThat(option.isChecked()).isTrue();
    seesTheFocus();
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
    // Unlike a key without a target, this waits until a page has been left that it leads away from.
    control.press("Enter");
  }

  @Override
  public void useTwice(Locator button) {
    to(button);
    press("Enter");
    press("Enter");
  }

  /** Uses a button or a link that leads to another page. */
  void follow(Locator control) {
    String before = page.url();
    use(control);
    page.waitForURL(url -> !url.equals(before));
  }

  /** Goes with the tab key, on or back, until the focus is on this element. */
  private void to(Locator control) {
    int steps = (Integer) control.evaluate("it => keyboard.steps(it)");
    String key = steps < 0 ? "Shift+Tab" : "Tab";
    for (int step = 0; step < Math.abs(steps); step++) {
      press(key);
    }
    for (int step = 0; !isAt(control); step++) {
      assertThat(step).as("steps to %s on %s", control, page.url()).isLessThan(MOST_STEPS);
      press(key);
    }
    seesTheFocus();
  }

  private static boolean isAt(Locator control) {
    return Boolean.TRUE.equals(control.evaluate("it => keyboard.isAt(it)"));
  }

  private void seesTheFocus() {
    isFaultless(page.evaluate("keyboard.faults()"));
  }

  private void isFaultless(Object faults) {
    assertThat((List<?>) faults).as("by keyboard on %s", page.url()).isEmpty();
  }

  /**
   * Goes once round the page with the tab key. Everything that can be worked is come to, in the
   * order of the page; the focus is always seen and never caught; nothing is for the mouse alone.
   */
  void round() {
    int missing = count("begin");
    // One more than there are: where the focus begins, it is come to last.
    int steps = missing + 1;
    int before;
    do {
      before = missing;
      for (int step = 0; step < steps; step++) {
        press("Tab");
      }
      missing = count("missing");
      steps = missing + STEPS_IN_A_FIELD;
    } while (missing > 0 && missing < before);
    isFaultless(page.evaluate("keyboard.end()"));
  }

  private int count(String what) {
    return (Integer) page.evaluate("keyboard." + what + "()");
  }

  private void press(String key) {
    page.keyboard().press(key);
  }
}
