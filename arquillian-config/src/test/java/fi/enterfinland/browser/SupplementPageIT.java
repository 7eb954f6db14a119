package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A request for additional information is answered thing by thing, over as many visits as needed.
 */
class SupplementPageIT extends BrowserTest {
  private static final String PERSON = "Olena Hryhorenko";
  private static final Pattern SAVED = Pattern.compile("^\\s*Saved at \\d{2}:\\d{2}\\s*$");

  /** A request of the case system, open in the applicant's window. */
  private static Page asked(Visitor applicant, Visitor officer) throws Exception {
    Applicants.signIn(applicant, PERSON);
    String number = StudentCase.sent(applicant);
    officer.signInAs("Kaisa Hölttäniemi").open("/office?lang=en");
    StudentCase.handle(officer, number);
    String request = StudentCase.ask(applicant, number);
    applicant.open("/my/case/" + number + "/requests/" + request);
    return applicant.page();
  }

  @Test
  void things_are_answered_one_by_one_over_several_visits(Visitor applicant, Visitor officer)
      throws Exception {
    Page page = asked(applicant, officer);
    String address = page.url();
    assertThat(page.locator("#ready")).hasText("No answer is ready to be sent yet");
    applicant.checkPage();

    JsonObject saved = type(page, "#text-2", "In Turku, Yliopistonmäki 4.");
    assertThat(saved.keySet()).containsExactly("2");
    assertThat(page.locator("#saved-state")).hasText(SAVED);
    assertThat(page.locator("#ready")).hasText("1 answer is ready to be sent");

    page.navigate("/my");
    page.navigate(address);
    assertThat(page.locator("#text-2")).hasValue("In Turku, Yliopistonmäki 4.");
    assertThat(item(page, 2)).containsText("Draft, not sent");

    choose(page, "#slot-1", "insurance.pdf");
    assertThat(page.locator("#ready")).hasText("2 answers are ready to be sent");
    page.locator("#send").click();
    assertThat(page.locator(".ef-notice")).containsText("2 answers sent");
    assertThat(item(page, 1)).containsText("Sent");
    assertThat(item(page, 2)).containsText("In Turku, Yliopistonmäki 4.");
    assertThat(item(page, 3)).containsText("Not answered");
    assertThat(page.locator("#text-2")).hasValue("");
    applicant.checkPage();

    page.navigate(address);
    page.locator("#item-3 summary").click();
    type(page, "#cannot-3", "My bank has closed.");
    page.locator("#send").click();
    assertThat(page.locator(".ef-notice").first()).containsText("1 answer sent");
    assertThat(item(page, 3)).containsText("Cannot be given: My bank has closed.");
    assertThat(page.locator("[data-act='remove']:visible")).hasCount(0);
    applicant.checkPage().picture("supplement-answered");

    assertThat(item(page, 3)).containsText("Not read yet");
    officer.open(address.replaceFirst("https?://[^/]+/my", "/office"));
    assertThat(officer.page().locator("main")).containsText("My bank has closed.");
    page.reload();
    assertThat(item(page, 2)).containsText("Read by the authority on");
    assertThat(item(page, 3)).containsText("Read by the authority on");
    assertThat(page.locator("main")).not().containsText("Hölttäniemi");
    applicant.checkPage();
  }

  @Test
  void a_stale_window_shows_the_newer_answer_and_overwrites_nothing(
      Visitor applicant, Visitor officer) throws Exception {
    Page old = asked(applicant, officer);
    Page newer = old.context().newPage();
    newer.navigate(old.url());
    type(newer, "#text-2", "In Tampere.");

    type(old, "#text-2", "In Turku.");
    assertThat(old.locator("#saved-state")).containsText("Changed in another window at");
    Locator choice = item(old, 2).locator(".ef-choose");
    assertThat(choice).containsText("In Turku.");
    assertThat(choice).containsText("In Tampere.");
    applicant.checkPage();

    choice.locator("button").nth(1).click();
    assertThat(old.locator("#text-2")).hasValue("In Tampere.");
    assertThat(old.locator("#text-2")).isFocused();
    newer.reload();
    assertThat(newer.locator("#text-2")).hasValue("In Tampere.");
  }

  @Test
  void without_a_network_and_without_a_session_the_words_stay(Visitor applicant, Visitor officer)
      throws Exception {
    applicant.expectComplaint("ERR_INTERNET_DISCONNECTED").expectComplaint("401");
    Page page = asked(applicant, officer);
    String address = page.url();
    page.context().setOffline(true);
    page.locator("#text-2").fill("In Turku.");
    page.locator("#text-2").blur();
    assertThat(page.locator("#saved-state")).containsText("No network. You can go on");
    page.context().setOffline(false);
    assertThat(page.locator("#saved-state")).hasText(SAVED);

    page.context()
        .clearCookies(
            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName("ef-session"));
    type(page, "#text-2", "In Turku, Yliopistonmäki 4.");
    assertThat(page.locator("#saved-state")).containsText("Your session has ended.");
    page.locator("#saved-state a").click();
    page.locator("#login-citizen").click();
    page.getByText(PERSON).first().click();
    page.waitForURL(address + "**");
    assertThat(page.locator("#text-2")).hasValue("In Turku, Yliopistonmäki 4.");
    assertThat(page.locator("#saved-state")).hasText(SAVED);
  }

  @Test
  void another_persons_request_is_not_found(Visitor applicant, Visitor officer, Visitor stranger)
      throws Exception {
    Page page = asked(applicant, officer);
    Applicants.signIn(stranger, "Kwame Asante-Boateng");
    String path = page.url().replaceFirst("https?://[^/]+", "");
    assertThat(stranger.page().request().get(path).status()).isEqualTo(404);
  }

  private static Locator item(Page page, int order) {
    return page.locator("#item-" + order);
  }

  private static JsonObject type(Page page, String field, String text) {
    String body =
        page.waitForResponse(
                DraftWindow::isSave,
                () -> {
                  page.locator(field).fill(text);
                  page.locator(field).blur();
                })
            .request()
            .postData();
    return DraftWindow.object(body);
  }

  private static void choose(Page page, String slot, String name) {
    page.locator(slot + " input[type='file']")
        .setInputFiles(new FilePayload(name, "application/pdf", StudentCase.pdf(name)));
    assertThat(page.locator(slot + " [data-document]")).containsText(name);
  }
}
