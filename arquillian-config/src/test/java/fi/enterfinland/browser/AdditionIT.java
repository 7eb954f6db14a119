package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.messages.LodgedElsewhere;
import fi.enterfinland.messages.OutsideSystem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is sent without being asked, and cases whose application was lodged elsewhere. */
class AdditionIT extends BrowserTest {
  @Test
  void additional_information_is_sent_once_and_its_sender_sees_that_it_was_read(
      Visitor applicant, Visitor officer) throws Exception {
    Applicants.signIn(applicant, "Olena Hryhorenko");
    String number = StudentCase.sent(applicant);
    Page page = applicant.open("/my/case/" + number).page();
    page.getByText("Send additional information").click();
    page.locator("#send").click();
    assertThat(page.locator("main")).containsText("Write something or add a document");
    applicant.checkPage();

    page.locator("#text").fill("I have moved to Tampere.");
    page.locator("#documents input[type='file']").setInputFiles(Papers.pdf("lease"));
    assertThat(page.locator("#documents [data-document]")).hasCount(1);
    page.locator("#send").dblclick();
    assertThat(page.locator(".ef-notice").first()).containsText("We have received");
    assertThat(page.locator("article")).hasCount(1);
    assertThat(page.locator("article")).containsText("Not read yet");
    assertThat(page.locator("article")).containsText("lease.pdf");
    assertThat(page.locator("#text")).hasValue("");

    officer.signInAs("Kaisa Hölttäniemi").open("/office/case/" + number + "?lang=en");
    assertThat(officer.page().locator("main")).containsText("Olena Hryhorenko (Applicant)");
    officer.open("/office/case/" + number + "/additions");
    assertThat(officer.page().locator("article")).containsText("I have moved to Tampere.");
    officer.checkPage();

    page.reload();
    assertThat(page.locator("article")).containsText("Read by the authority on");
    applicant.checkPage().picture("addition-read");
  }

  @Test
  void an_officer_registers_a_case_lodged_elsewhere_decides_it_and_records_its_service(
      Visitor officer) {
    LocalDate today = LocalDate.now(SystemClock.HELSINKI);
    Page page = officer.signInAs("Mikael Rönnskog").open("/office?lang=en").page();
    page.navigate("/office/register-case");
    page.locator("#lodgedOn").fill(today.minusDays(2).toString());
    page.locator("#familyName").fill("Tesfay");
    page.locator("#givenNames").fill("Yonas");
    page.locator("#birthDate").fill(today.minusYears(15).toString());
    page.locator("#citizenship").selectOption("ER");
    page.locator("#minor").check();
    page.locator("#diaryNumber").fill("7714/312/2026");
    page.locator("#customerNumber").fill("6024417");
    officer.checkPage().picture("register-case");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("Unaccompanied minor");
    page.locator("[id='processing:start']").click();
    officer.checkPage();

    page.navigate(page.url().replaceFirst("[?].*", "") + "/decision");
    page.locator("#outcome").selectOption("REFUSED");
    page.locator("#summary").fill("Suojelun edellytykset eivät täyty.");
    page.locator("#reasons").fill("Perustelut.");
    page.locator("#decideNow").click();
    assertThat(page.locator("main")).containsText("Applicant: Yonas Tesfay");
    officer.checkPage();
    page.locator("#way").selectOption(new SelectOption().setLabel("By the police"));
    page.locator("#servedOn").fill(today.toString());
    page.locator("#recordService").click();
    assertThat(page.locator("main")).containsText("By the police.");
  }

  @Test
  void every_office_page_of_a_case_opened_by_message_can_be_read(Visitor officer) {
    String number;
    try (OutsideSystem caseSystem = new OutsideSystem("case-system")) {
      number = LodgedElsewhere.opened(caseSystem);
    }
    officer.signInAs("Kaisa Hölttäniemi").open("/office?lang=en");
    for (String part : new String[] {"", "/application", "/requests", "/additions", "/decision"}) {
      officer.open("/office/case/" + number + part);
      assertThat(officer.page().locator("h1")).containsText("Tesfay, Yonas");
    }
  }
}
