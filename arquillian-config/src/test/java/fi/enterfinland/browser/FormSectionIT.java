package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import jakarta.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A section of a form in the browser: what is asked, what is wrong, what is missing, the place. */
class FormSectionIT extends BrowserTest {
  private static final String PERSON = "Meera Thapaliya";
  private static final Pattern ERROR_TITLE = Pattern.compile("^Error: .*");

  private static DraftWindow begin(Visitor applicant) {
    return DraftWindow.begin(Applicants.signIn(applicant, PERSON));
  }

  @Test
  void follow_ups_come_and_go_with_the_answer_that_calls_for_them(Visitor applicant) {
    DraftWindow draft = begin(applicant).open("passport");
    Page page = draft.page();
    page.evaluate("window.sameDocument = true");
    assertThat(draft.question("td.number")).isHidden();

    page.getByLabel("I do not have a passport").check();
    assertThat(draft.question("td.none_reason")).isVisible();
    assertThat(draft.question("td.number")).isHidden();
    assertThat(page.locator("#news")).containsText("1 more question");
    assertThat(page.getByLabel("I do not have a passport")).isFocused();

    page.getByLabel("Ordinary passport").check();
    assertThat(draft.question("td.none_reason")).isHidden();
    assertThat(draft.question("td.number")).isVisible();
    assertThat(page.locator("#news")).containsText(Pattern.compile("\\d more questions"));
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    applicant.checkPage();
  }

  /** The answer to a question that is hidden is kept until sending. */
  @Test
  void a_hidden_answer_comes_back_with_its_question(Visitor applicant) {
    DraftWindow draft = begin(applicant).open("passport");
    draft.page().getByLabel("Ordinary passport").check();
    draft.answer("td.number", "PA1234567");
    draft.saving(() -> draft.page().getByLabel("I do not have a passport").check());

    draft.open("passport");
    assertThat(draft.question("td.number")).isHidden();
    draft.page().getByLabel("Ordinary passport").check();
    assertThat(draft.field("td.number")).hasValue("PA1234567");
  }

  /** Whoever loads the page again at once must not see the answer from before. */
  @Test
  void an_answer_saved_while_the_next_page_is_drawn_stands_in_it(Visitor applicant)
      throws Exception {
    DraftWindow draft = begin(applicant).open("passport");
    Page page = draft.page();
    draft.saving(() -> page.getByLabel("Ordinary passport").check());
    Queue<Route> saves = new ArrayDeque<>();
    page.route("**/api/drafts/" + draft.number(), saves::add);
    page.route(
        "**" + draft.address("passport"),
        drawing -> {
          APIResponse drawn = drawing.fetch();
          draft.saving(() -> saves.remove().resume());
          drawing.fulfill(new Route.FulfillOptions().setResponse(drawn));
        },
        new Page.RouteOptions().setTimes(1));

    page.getByLabel("I do not have a passport").check();
    page.waitForCondition(() -> !saves.isEmpty());
    draft.open("passport");
    assertThat(page.getByLabel("I do not have a passport")).isChecked();
    assertThat(draft.question("td.number")).isHidden();

    page.unroute("**/api/drafts/" + draft.number());
    draft.saving(() -> page.getByLabel("Official or diplomatic passport").check());
    assertThat(page.locator(".ef-choose")).hasCount(0);
    assertThat(draft.stored("td.type")).isEqualTo("\"official\"");
  }

  /** On a slow line the page is there long before its script is. */
  @Test
  void what_is_answered_before_the_script_has_come_is_saved(Visitor applicant) throws Exception {
    DraftWindow draft = begin(applicant);
    Page page = draft.page();
    Queue<Route> scripts = new ArrayDeque<>();
    page.route(url -> url.contains("/js/section"), scripts::add);
    page.navigate(
        draft.address("passport"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.getByLabel("Ordinary passport").check();
    page.waitForCondition(() -> !scripts.isEmpty());

    draft.saving(() -> scripts.remove().resume());
    assertThat(page.getByLabel("Ordinary passport")).isChecked();
    assertThat(draft.stored("td.type")).isEqualTo("\"ordinary\"");
  }

  @Test
  void rows_are_added_and_removed_and_focus_follows(Visitor applicant) throws Exception {
    DraftWindow draft = begin(applicant).open("money");
    Page page = draft.page();
    JsonObject added =
        draft.saving(() -> page.getByRole(AriaRole.BUTTON, named("Add: Source 1")).click());
    String row = added.getJsonObject("op.funds").getJsonArray("value").getString(0);
    Locator heading = page.getByRole(AriaRole.HEADING, named("Source 1"));
    assertThat(heading).isFocused();
    assertThat(page.locator("#news")).containsText("Source 1 added");

    String amount = "op.funds[" + row + "].amount";
    assertThat(draft.answer(amount, "9 600").keySet()).containsExactly(amount);
    draft.saving(() -> page.getByRole(AriaRole.BUTTON, named("Add: Source 2")).click());
    assertThat(page.getByRole(AriaRole.HEADING, named("Source 2"))).isFocused();
    applicant.checkPage();

    draft.saving(() -> page.getByRole(AriaRole.BUTTON, named("Remove Source 2")).click());
    assertThat(heading).isFocused();
    assertThat(page.locator("#news")).containsText("Source 2 removed");
    draft.saving(() -> page.getByRole(AriaRole.BUTTON, named("Remove Source 1")).click());
    assertThat(page.getByRole(AriaRole.BUTTON, named("Add: Source 1"))).isFocused();
    assertThat(draft.stored("op.funds")).isEqualTo("[]");
  }

  @Test
  void rows_stand_in_the_page_when_it_is_opened_again(Visitor applicant) {
    DraftWindow draft = begin(applicant).open("money");
    Page page = draft.page();
    JsonObject added =
        draft.saving(() -> page.getByRole(AriaRole.BUTTON, named("Add: Source 1")).click());
    String row = added.getJsonObject("op.funds").getJsonArray("value").getString(0);
    draft.answer("op.funds[" + row + "].amount", "9 600");

    draft.open("money");
    assertThat(page.getByRole(AriaRole.HEADING, named("Source 1"))).isVisible();
    assertThat(draft.field("op.funds[" + row + "].amount")).hasValue("9 600");
  }

  @Test
  void a_wrong_answer_is_saved_and_told_and_the_words_go_when_it_is_right(Visitor applicant)
      throws Exception {
    DraftWindow draft = begin(applicant).open("contact");
    draft.answer("ct.home.email", "meera at example");

    Locator error = draft.question("ct.home.email").locator(".ef-error span");
    assertThat(error).isVisible();
    assertThat(draft.field("ct.home.email")).hasAttribute("aria-invalid", "true");
    assertThat(draft.field("ct.home.email")).hasAccessibleDescription(error.innerText());
    assertThat(draft.stored("ct.home.email")).isEqualTo("\"meera at example\"");
    applicant.checkPage();

    draft.field("ct.home.email").fill("meera@example.com");
    assertThat(error).hasCount(0);
    assertThat(draft.field("ct.home.email")).not().hasAttribute("aria-invalid", "true");
  }

  @Test
  void a_day_that_cannot_be_is_told_at_its_field(Visitor applicant) {
    DraftWindow draft = begin(applicant).open("personal");
    draft.field("pd.dob").fill("31");
    draft.page().locator("[id='q-pd.dob-month']").fill("2");
    JsonObject body =
        draft.saving(
            () -> {
              draft.page().locator("[id='q-pd.dob-year']").fill("2099");
              draft.page().locator("[id='q-pd.dob-year']").blur();
            });
    assertThat(body.getJsonObject("pd.dob").getString("value")).isEqualTo("2099-02-31");
    assertThat(draft.question("pd.dob").locator(".ef-error span")).isVisible();
    assertThat(draft.field("pd.dob")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void what_is_missing_leads_to_the_very_field(Visitor applicant) {
    DraftWindow draft = begin(applicant).open("personal");
    Page page = draft.page();
    Locator missing = page.locator("#missing-here a");
    int before = missing.count();
    draft.answer("pd.last_name", "Thapaliya");
    assertThat(missing).hasCount(before - 1);
    assertThat(page.locator("#news")).containsText((before - 1) + " things are missing");

    missing.filter(new Locator.FilterOptions().setHasText("Place of birth")).click();
    assertThat(draft.field("pd.birth_place")).isFocused();

    page.getByRole(AriaRole.LINK, named("Contact details: 6")).click();
    page.waitForURL("**/contact*");
    draft.ready();
    assertThat(draft.field("ct.home.street")).isFocused();
    assertThat(draft.question("ct.home.street").locator(".ef-error span")).isVisible();
  }

  @Test
  void sending_too_early_puts_focus_on_what_needs_attention(Visitor applicant) {
    DraftWindow draft = begin(applicant);
    Page page = draft.page();
    page.navigate(draft.address("review"));
    page.locator("[id='send:send-button']").click();

    Locator summary = page.locator(".ef-error-summary").first();
    assertThat(summary).isFocused();
    assertThat(page).hasTitle(ERROR_TITLE);
    assertThat(summary).containsText(Pattern.compile("\\d+ things need your attention"));
    applicant.checkPage();

    summary
        .getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText("Last name"))
        .first()
        .click();
    page.waitForURL("**/personal*");
    draft.ready();
    assertThat(draft.field("pd.last_name")).isFocused();
    assertThat(draft.question("pd.last_name").locator(".ef-error span")).isVisible();
  }

  @Test
  void another_language_in_the_middle_of_a_word_loses_nothing(Visitor applicant) throws Exception {
    DraftWindow draft = begin(applicant).open("personal");
    Page page = draft.page();
    draft.field("pd.birth_place").fill("Pok");

    page.getByRole(AriaRole.LINK, named("Svenska")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    draft.ready();
    assertThat(page).hasURL(Pattern.compile(".*" + draft.address("personal") + "$"));
    assertThat(draft.field("pd.birth_place")).hasValue("Pok");
    assertThat(draft.field("pd.birth_place")).isFocused();
    assertThat(draft.stored("pd.birth_place")).isEqualTo("\"Pok\"");
    draft.answer("pd.birth_place", "Pokhara");
    assertThat(draft.indicator()).containsText("Sparat kl.");

    page.getByRole(AriaRole.LINK, named("Suomi")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "fi");
    draft.ready();
    assertThat(draft.field("pd.birth_place")).hasValue("Pokhara");
  }

  @Test
  void back_and_forward_show_what_is_saved(Visitor applicant) {
    DraftWindow draft = begin(applicant).open("personal");
    Page page = draft.page();
    draft.field("pd.birth_place").fill("Pokhara");
    page.getByRole(AriaRole.LINK, named("Continue")).click();
    page.waitForURL("**/passport");
    draft.ready();
    draft.saving(() -> page.getByLabel("Ordinary passport").check());

    page.goBack();
    page.waitForURL("**/personal");
    draft.ready();
    assertThat(draft.field("pd.birth_place")).hasValue("Pokhara");
    page.goForward();
    page.waitForURL("**/passport");
    draft.ready();
    assertThat(page.getByLabel("Ordinary passport")).isChecked();
    assertThat(page.locator(".ef-choose")).hasCount(0);
  }

  /** The browser would put back what the fields held when the page was left. */
  @Test
  void back_shows_a_newer_answer_of_another_window(Visitor applicant) throws Exception {
    DraftWindow draft = begin(applicant).open("personal");
    Page page = draft.page();
    draft.answer("pd.birth_place", "Pokhara");
    page.getByRole(AriaRole.LINK, named("Continue")).click();
    page.waitForURL("**/passport");
    DraftWindow other = draft.another().open("personal");
    other.answer("pd.birth_place", "Kathmandu");

    page.goBack();
    page.waitForURL("**/personal");
    draft.ready();
    assertThat(draft.field("pd.birth_place")).hasValue("Kathmandu");
    draft.answer("pd.last_name", "Thapaliya");
    assertThat(draft.stored("pd.birth_place")).isEqualTo("\"Kathmandu\"");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
