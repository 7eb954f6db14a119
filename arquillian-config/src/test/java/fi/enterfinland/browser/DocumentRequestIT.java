package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.messages.OutsideSystem;
import org.junit.jupiter.api.Test;

/** Documents are asked for, given in part with names taken out, refused for the rest, decided. */
class DocumentRequestIT extends BrowserTest {
  private static final String PERSON = "Olena Hryhorenko";

  @Test
  void documents_come_into_the_account_of_whoever_asked_and_of_nobody_else(
      Visitor applicant, Visitor officer, Visitor stranger) throws Exception {
    Applicants.signIn(applicant, PERSON);
    String number = StudentCase.sent(applicant);
    String address = "/my/case/" + number + "/document-requests";
    String request = ask(applicant.open("/my/case/" + number + "/documents"), number);

    Page desk = signInAtTheDesk(officer);
    desk.locator("[id='queue:number']").fill(number);
    desk.locator("[id='queue:show']").click();
    assertThat(desk.locator("[id='queue:requests'] tbody tr")).hasCount(1);
    officer.checkPage().picture("document-desk");
    desk.locator("a[href$='" + request + "']").click();
    givePart(officer);

    Page page = applicant.open(address).page();
    Locator copy = page.locator(".ef-files a");
    assertThat(copy).hasText("interview.pdf");
    assertThat(page.locator(".ef-files")).containsText("A name on page 2");
    applicant.checkPage().picture("document-request-given");
    String download = copy.getAttribute("href");
    assertThat(page.request().get(download).body()).isEqualTo(StudentCase.pdf("interview.pdf"));
    Applicants.signIn(stranger, "Kwame Asante-Boateng");
    assertThat(stranger.page().request().get(download).status()).isEqualTo(404);

    desk.locator("#refuseRest").click();
    assertThat(desk.locator(".ef-error-summary")).containsText("Write why");
    desk.locator("#refusalGround").selectOption("UNFINISHED_PREPARATION");
    desk.locator("#reason").fill("The proposal is secret until the matter is decided.");
    desk.locator("#refuseRest").click();
    assertThat(desk.locator("main")).containsText("The refusal was told");

    page = applicant.open(address).page();
    assertThat(page.locator("main")).containsText("The proposal is secret");
    assertThat(page.locator("main")).containsText("You can appeal against the decision");
    applicant.checkPage();
    page.locator("[id$='decision:ask']").click();
    assertThat(page.locator("main")).containsText("We have received your request for a decision");

    officer.open("/office/document-requests/" + request);
    choose(desk, "decision.pdf");
    desk.locator("#decide").click();
    assertThat(desk.locator("main")).containsText("The decision was recorded and given");
    officer.checkPage();
    applicant.open(address);
    assertThat(page.locator(".ef-files a")).hasCount(2);

    assertThat(page.request().get(download).status()).isEqualTo(200);
    CaseRows.execute(
        "update access_grant set ended_at = now() where application_number = '" + number + "'");
    assertThat(page.request().get(download).status()).isEqualTo(404);
    assertThat(page.request().get(address).status()).isEqualTo(404);
  }

  /** Asks in own words, from the page of the documents; returns the id the case system hears. */
  private static String ask(Visitor applicant, String number) {
    Page page = applicant.page();
    page.locator("a[href$='/document-requests']").click();
    page.locator("#send").click();
    assertThat(page.locator(".ef-error-summary")).isVisible();
    page.locator("#words").fill("The record of my interview in January.");
    page.getByLabel("The record of an interview").check();
    applicant.checkPage();
    page.locator("#send").click();
    assertThat(page.locator("main")).containsText("We have received your request");
    assertThat(page.locator("main")).containsText("The law gives us two weeks");
    applicant.checkPage().picture("document-request-asked");
    String request =
        page.locator("section[aria-labelledby^='EFA-']").getAttribute("aria-labelledby");
    try (OutsideSystem caseSystem = new OutsideSystem("case-system")) {
      assertThat(OutsideSystem.text(caseSystem.about("ef.out.document-requests", number)))
          .contains("\"DocumentsRequested\"", request, "my interview in January", "\"self\"");
    }
    return request;
  }

  private static Page signInAtTheDesk(Visitor officer) {
    OfficersIT.signIn(officer, "document-officer", "document-desk");
    return officer.open("/office/document-requests?lang=en").page();
  }

  /** Takes a month, adds a copy with a name burned out, and gives it; more is to come. */
  private static void givePart(Visitor officer) {
    Page desk = officer.page();
    desk.locator("#take").click();
    assertThat(desk.locator("main")).containsText("The request is in work");
    desk.locator("#extensionGround").selectOption("SECRET_PARTS");
    desk.locator("#explanation").fill("Names of others stand on many pages.");
    desk.locator("#takeMonth").click();
    assertThat(desk.locator("main")).containsText("The last day is now a month from asking");
    choose(desk, "interview.pdf");
    desk.locator("#describe").click();
    desk.locator("#removed-0-0").fill("A name on page 2");
    desk.locator("#givePart").click();
    assertThat(desk.locator(".ef-error-summary")).containsText("on what ground it is secret");
    assertThat(desk.locator("#removed-0-0")).hasValue("A name on page 2");
    desk.locator("#ground-0-0").selectOption("PRIVATE_LIFE");
    officer.checkPage().picture("document-desk-request");
    desk.locator("#givePart").click();
    assertThat(desk.locator("main")).containsText("The request stays open");
    officer.checkPage();
  }

  private static void choose(Page desk, String name) {
    desk.locator("#copies input[type='file']")
        .setInputFiles(new FilePayload(name, "application/pdf", StudentCase.pdf(name)));
    assertThat(desk.locator("#copies [data-document]")).containsText(name);
  }
}
