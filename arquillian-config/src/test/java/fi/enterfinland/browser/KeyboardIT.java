package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.enterfinland.common.model.SystemClock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The way to a decision without a mouse, for the applicant and for the officers; on every page the
 * focus is seen and never caught.
 */
class KeyboardIT extends BrowserTest {
  private static final List<String> GUIDE =
      List.of("move", "studies", "higher", "no", "long", "no", "no", "no", "adult");

  @Test
  void a_case_goes_from_the_guide_to_the_decision_with_the_keyboard_alone(
      Visitor visitor, Visitor officer, Visitor decisionMaker) {
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
    String number = walker.number();

    handle(walker(officer), number);
    answer(walker, keyboard, number);
    decide(walker(decisionMaker), number);
    openTheDecision(walker, keyboard, number);
  }

  private static Walker walker(Visitor visitor) {
    return new Walker(visitor, new SoftAssertions(), false, false);
  }

  /** Goes once round a page, and begins at its top again. */
  private static void round(Page page, Keyboard keyboard) {
    keyboard.round();
    page.reload();
  }

  private static void handle(Walker walker, String number) {
    Page page = walker.page();
    Keyboard keyboard = new Keyboard(page);
    walker.visitor().signInAs("Kaisa Hölttäniemi");
    page.waitForURL("**/office");
    round(page, keyboard);
    keyboard.write(walker.id("queue:text"), number);
    keyboard.choose(walker.id("queue:status"), "AWAITING_IDENTITY");
    keyboard.use(walker.id("queue:show"));
    String casePage = "/office/case/" + number;
    assertThat(page.locator("[id='queue:cases'] tbody tr")).hasCount(1);
    Locator found = page.locator("[id='queue:cases'] a[href='" + casePage + "']");
    assertThat(found).isVisible();
    keyboard.follow(found);
    round(page, keyboard);
    keyboard.write(walker.id("identity:place"), "Embassy of Finland, Kathmandu");
    keyboard.use(walker.id("identity:prove"));
    walker.sees(walker.words().of("application", "office.identityDone"));
    keyboard.use(walker.id("processing:start"));
    walker.sees(walker.words().of("application", "office.started"));
    keyboard.follow(page.locator(".ef-parts a[href='" + casePage + "/application']"));
    round(page, keyboard);
    keyboard.follow(page.locator(".ef-parts a[href='" + casePage + "/requests']"));
    round(page, keyboard);
    keyboard.choose(walker.id("template"), "housing");
    keyboard.use(walker.id("addTemplate"));
    walker.sees(walker.words().of("supplement", "template.housing.why"));
    keyboard.use(walker.id("preview"));
    walker.sees(walker.words().of("supplement", "office.preview.title"));
    keyboard.use(walker.id("sendRequest"));
    walker.sees(walker.words().of("supplement", "office.sent"));
  }

  private static void answer(Walker walker, Keyboard keyboard, String number) {
    Page page = walker.page();
    walker.visitor().open("/my/case/" + number);
    keyboard.follow(page.locator(".ef-panel-actions a"));
    round(page, keyboard);
    keyboard.follow(page.locator("main .ef-actions a.ef-button"));
    round(page, keyboard);
    keyboard.write(walker.id("text-1"), "I rent a room in Hervanta, Tampere.");
    keyboard.use(walker.id("send"));
    walker.sees(walker.words().of("supplement", "sent.one", 1));
  }

  private static void decide(Walker walker, String number) {
    Page page = walker.page();
    Keyboard keyboard = new Keyboard(page);
    walker.visitor().signInAs("Mikael Rönnskog");
    page.waitForURL("**/office");
    walker.visitor().open("/office/case/" + number + "/requests");
    keyboard.follow(page.locator(".ef-items a"));
    round(page, keyboard);
    keyboard.choose(walker.id("accept-0"));
    keyboard.use(walker.id("saveReview"));
    walker.sees(walker.words().of("supplement", "office.reviewed"));
    keyboard.follow(page.locator(".ef-parts a[href$='/decision']"));
    round(page, keyboard);
    LocalDate from = LocalDate.now(SystemClock.HELSINKI).plusMonths(2);
    keyboard.choose(walker.id("outcome"), "GRANTED");
    keyboard.choose(walker.id("permitType"), "A");
    keyboard.date(walker.id("validFrom"), from);
    keyboard.date(walker.id("validUntil"), from.plusYears(2));
    keyboard.write(walker.id("summary"), "You have been admitted and have enough money.");
    keyboard.write(walker.id("reasons"), "Edellytykset täyttyvät. Laki 719/2018.");
    keyboard.use(walker.id("decideNow"));
    walker.sees(walker.words().of("decision", "office.decided"));
    keyboard.round();
  }

  private static void openTheDecision(Walker walker, Keyboard keyboard, String number) {
    Page page = walker.page();
    walker.visitor().open("/my/case/" + number);
    keyboard.follow(page.locator("main a[href$='/decision']:visible").first());
    round(page, keyboard);
    keyboard.use(walker.id("open"));
    walker.sees(walker.words().of("decision", "outcome.GRANTED"));
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
