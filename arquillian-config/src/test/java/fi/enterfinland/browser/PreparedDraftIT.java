package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fi.enterfinland.messages.CaseRows;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Counsel prepares an application; the client reads it, changes what is wrong, and sends it: what
 * was read, and nothing that was changed meanwhile.
 */
class PreparedDraftIT extends BrowserTest {
  private static final int REFUSED = 404;

  @Test
  void counsel_prepares_and_the_client_reads_and_sends(Visitor client, Visitor lawyer)
      throws Exception {
    Applicants.signIn(client, "Meera Thapaliya");
    String number = StudentCase.sent(client);
    Counsel counsel = Counsel.signIn(lawyer, "Anders Sundblom");
    Page page = counsel.page();
    String mandate = counsel.states(number);
    counsel.adds("power of attorney.pdf");
    counsel.sends();
    counsel.isApproved(mandate, number);

    page.navigate("/counsel/case/" + number);
    page.locator("a[href='/counsel/case/" + number + "/prepare']").click();
    assertThat(page.locator("h1")).containsText("Meera");
    lawyer.checkPage().picture("counsel-prepare");
    page.locator("#kind").selectOption("OLE_OPI");
    page.locator("#begin").click();
    DraftWindow prepared = DraftWindow.opened(page);
    assertThat(page.locator(".ef-prepared-for")).containsText("You are preparing");
    StudentCase.fillForClient(prepared);
    assertThat(confirms(prepared)).as("the client confirms, nobody else").isEqualTo(REFUSED);

    String draft = prepared.number();
    client.open("/my");
    Locator card = client.page().locator(".ef-case-card:has-text('" + draft + "')");
    assertThat(card).containsText("Anders Sundblom is preparing this application for you");
    assertThat(page.request().get("/counsel/clients.csv").text()).contains(draft);
    page.navigate(prepared.address("review"));
    lawyer.checkPage().picture("counsel-draft-review");
    assertThat(page.locator("main a[href*='/my/']")).hasCount(0);
    assertThat(page.locator("[id='send:send-button'], #discard, #section-form")).hasCount(0);
    page.locator("#ready").click();
    assertThat(page.locator("main")).containsText("You handed it over");
    assertThat(
            CaseRows.ask(
                """
                select count(*) from notice where application_number = ?
                  and kind = 'DRAFT_PREPARED' and account_id is not null
                """,
                draft))
        .isEqualTo("1");

    client.open("/my/case/" + draft);
    assertThat(client.page()).hasURL(Pattern.compile(".*/my/draft/" + draft + "/review"));
    assertThat(client.page().locator("main")).containsText("Read it, change what is wrong");
    client.checkWidth();
    DraftWindow own = prepared.in(client.page()).ready();
    own.saving(() -> own.field("sg.declaration").check());
    own.saving(() -> own.field("ef.service_consent").check());

    prepared.open("personal").answer("pd.birth_place", "Kathmandu");
    send(client).waitForURL("**/review");
    assertThat(client.page().locator("main")).containsText("Read it again before you send it");
    assertThat(client.page().locator("main")).containsText("Kathmandu");
    prepared.in(client.page()).ready();
    send(client).waitForURL("**/sent");

    lawyer.expectComplaint("404");
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(page.locator("h1")).hasText("Your access to this case has ended");
    assertThat(page.request().get("/counsel/draft/" + draft + "/review").status())
        .isEqualTo(REFUSED);
    assertThat(page.request().get("/counsel/case/" + draft).status()).isEqualTo(REFUSED);
    assertThat(page.request().get("/counsel/case/" + number).status()).isEqualTo(200);
    counsel.resigns(mandate);
  }

  private static Page send(Visitor client) {
    client.page().locator("[id='send:send-button']").click();
    return client.page();
  }

  private static int confirms(DraftWindow draft) {
    APIResponse answer =
        draft
            .page()
            .request()
            .fetch(
                "/api/drafts/" + draft.number(),
                withToken(draft).setData("{\"sg.declaration\":{\"value\":true,\"counter\":9}}"));
    return answer.status();
  }

  private static RequestOptions withToken(DraftWindow draft) {
    return StudentCase.withToken(draft.page())
        .setMethod("PATCH")
        .setHeader("Content-Type", "application/json");
  }
}
