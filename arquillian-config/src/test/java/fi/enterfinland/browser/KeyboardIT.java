package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The way to a sent application without a mouse; on every page the focus is seen and never caught.
 */
class KeyboardIT extends BrowserTest {
  private static final List<String> GUIDE =
      List.of("move", "studies", "higher", "no", "long", "no", "no", "no", "adult");

  @Test
  void an_application_is_found_filled_in_and_sent_with_the_keyboard_alone(Visitor visitor) {
    Walker walker = new Walker(visitor, new SoftAssertions(), false, false);
    Page page = visitor.page();
    Keyboard keyboard = new Keyboard(page);
    visitor.open("/");
    keyboard.round();
    visitor.open("/");
    keyboard.follow(page.locator(".ef-hero a.ef-button[href='/guide']"));
    keyboard.choose(page.locator("#country1"), "NP");
    keyboard.follow(page.locator("#guide button[type=submit]"));
    for (String answer : GUIDE) {
      keyboard.choose(page.locator("#guide input[name=a][type=radio][value='" + answer + "']"));
      keyboard.follow(page.locator("#guide button[type=submit]"));
    }
    page.waitForURL("**/guide/result**");
    keyboard.round();
    page.reload();
    keyboard.follow(page.locator("form[action='/my/start'] button"));
    signIn(page, keyboard);
    keyboard.follow(page.locator("form[action='/my/begin'] button"));
    page.waitForURL("**/my/draft/**");
    fillIn(walker, keyboard);
    keyboard.follow(walker.id("send:send-button"));
    page.waitForURL("**/sent");
    walker.isAt(walker.words().of("form", "sent.title"));
    keyboard.round();
    page.reload();
    keyboard.follow(page.locator("main a.ef-button-wide"));
    page.waitForURL("**/my/case/**");
    keyboard.round();
  }

  private static void signIn(Page page, Keyboard keyboard) {
    page.waitForURL("**/login**");
    keyboard.follow(page.locator("#login-citizen"));
    Locator person =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aigerim Bekova"));
    person.focus();
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("/welcome") || url.contains("/my/start"));
    if (page.url().contains("/welcome")) {
      keyboard.write(page.locator("#email"), "olena@example.com");
      keyboard.tick(page.locator("#terms"));
      keyboard.follow(page.locator("#welcome-submit"));
      page.waitForURL("**/my/start**");
    }
  }

  private static void fillIn(Walker walker, Keyboard keyboard) {
    Page page = walker.page();
    Scenario scenario =
        Scenario.named("OLE_OPI/degree-student-complete")
            .with("pd.last_name", "Bekova")
            .with("pd.first_names", "Aigerim");
    FormFiller filler = new FormFiller(walker, keyboard, scenario);
    while (!page.url().endsWith("/review")) {
      filler.fillPage();
      for (String slot : filler.slots()) {
        page.waitForFileChooser(() -> keyboard.use(walker.id("slot-" + slot + "-add")))
            .setFiles(Papers.pdf(slot));
        assertThat(walker.id("slot-" + slot).locator("[data-document]")).hasCount(1);
      }
      keyboard.follow(page.locator(".ef-actions-ends a.ef-button"));
    }
    filler.fillPage();
    filler.hasAnsweredEverything();
  }
}
