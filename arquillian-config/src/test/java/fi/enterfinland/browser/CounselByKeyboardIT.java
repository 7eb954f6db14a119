package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.messages.OutsideSystem;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Whoever acts for a client does it without a mouse, and so does the client. */
class CounselByKeyboardIT extends BrowserTest {
  private static final Wording EN = new Wording(Language.EN);
  private static final String CLIENT = "Olena Hryhorenko";
  private static final String COUNSEL = "Riikka Peltovuori";

  @Test
  void a_client_is_reported_confirmed_acted_for_and_left_with_the_keyboard_alone(
      Visitor client, Visitor lawyer) throws Exception {
    Applicants.signIn(client, CLIENT);
    String number = sentCase();
    Page acting = lawyer.page();
    Keyboard theirs = new Keyboard(acting);
    comesIn(lawyer, theirs);
    reports(acting, theirs, number);

    Page confirming = client.open("/my/case/" + number).page();
    Keyboard hers = new Keyboard(confirming);
    hers.follow(confirming.locator("main a[href*='/mandates/']").first());
    hers.use(confirming.locator("#confirm"));
    assertThat(confirming.locator("main")).containsText(COUNSEL);

    try (OutsideSystem caseSystem = new OutsideSystem("case-system")) {
      caseSystem.asksCounsel(number, "KIN-1");
    }
    findsTheClient(acting, theirs, number);
    answers(acting, theirs);
    asksForDocuments(acting, theirs, number);

    client.open("/my/case/" + number + "/mandates");
    hers.follow(confirming.locator("main a[href*='/mandates/']").first());
    hers.use(confirming.locator("summary").first());
    hers.use(confirming.locator("#revoke"));
    assertThat(confirming.locator("main"))
        .containsText(EN.ofBundle("fi.enterfinland.mandate.web.seats", "client.revoked"));
  }

  private static String sentCase() throws SQLException {
    String number =
        CaseRows.of(
            TestEnvironment.get().surroundings().people().named(CLIENT).subject(), "IN_PROCESS");
    CaseRows.execute(
        """
        insert into submission (application_number, arrived_at, submitted_by, submitter_name,
          capacity, identity_level, content)
        select number, submitted_at, started_by, 'Aino Esimerkki', 'SELF', 'STRONG',
          '{"answers":{},"leftOut":[],"documents":[]}'
        from permit_application where number = '%s'
        """
            .formatted(number));
    return number;
  }

  /** From the page of the area to the list of clients; the identity provider's page is no ours. */
  private static void comesIn(Visitor lawyer, Keyboard keyboard) {
    Page page = lawyer.open("/counsel?lang=en").page();
    keyboard.follow(page.locator("#login-citizen"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(COUNSEL)).click();
    page.waitForURL(TestEnvironment.get().address() + "/**");
    if (page.url().contains("/welcome")) {
      keyboard.tick(page.locator("#terms"));
      keyboard.follow(page.locator("#welcome-submit"));
    }
    lawyer.open("/counsel");
    if (page.url().contains("/counsel/profile")) {
      keyboard.choose(page.locator("#profession"), "ADVOCATE");
      keyboard.write(page.locator("#licenceNumber"), "4711");
      keyboard.write(page.locator("#organisation"), "Peltovuori Law Office");
      keyboard.follow(page.locator("#profile-save"));
    }
  }

  private static void reports(Page page, Keyboard keyboard, String number) {
    keyboard.follow(page.locator("main a[href='/counsel/report']").first());
    keyboard.choose(page.locator("#role"), "COUNSEL");
    keyboard.choose(page.locator("#ground"), "POWER_OF_ATTORNEY");
    keyboard.write(page.locator("#number"), number);
    keyboard.write(page.locator("#givenNames"), "Aino");
    keyboard.write(page.locator("#familyName"), "Esimerkki");
    keyboard.write(page.locator("#birthDate"), "2000-01-01");
    keyboard.follow(page.locator("#state"));
    page.waitForFileChooser(() -> keyboard.use(page.locator("#papers-add")))
        .setFiles(Papers.pdf("power of attorney"));
    keyboard.use(page.locator("#upload button"));
    assertThat(page.locator(".ef-file")).hasCount(1);
    keyboard.use(page.locator("#send"));
    assertThat(page.locator(".ef-notice")).containsText("The report was sent");
  }

  /** Among the clients whose turn it is, and by name, to the case. */
  private static void findsTheClient(Page page, Keyboard keyboard, String number) {
    keyboard.follow(page.locator("a[href='/counsel']:visible").first());
    keyboard.follow(page.locator("main a[href='/counsel?show=turn']"));
    Locator client = page.locator(".ef-counsel-table th a[href='/counsel/case/" + number + "']");
    assertThat(client).isVisible();
    keyboard.write(page.locator("#q"), "esimerkki");
    keyboard.use(page.locator("#find"));
    assertThat(page.locator("#q")).hasValue("esimerkki");
    keyboard.follow(client);
  }

  private static void answers(Page page, Keyboard keyboard) {
    keyboard.follow(page.locator(".ef-panel-actions a").first());
    keyboard.follow(page.locator("main .ef-actions a.ef-button").first());
    keyboard.write(page.locator("#text-1"), "An aunt lives in Tampere.");
    keyboard.use(page.locator("#send"));
    assertThat(page.locator("#item-1")).hasAttribute("data-sent", "true");
  }

  private static void asksForDocuments(Page page, Keyboard keyboard, String number) {
    String address = "/counsel/case/" + number;
    keyboard.follow(page.locator("nav a[href='" + address + "']").first());
    keyboard.follow(page.locator(".ef-parts a[href='" + address + "/documents']"));
    keyboard.follow(page.locator("a[href='" + address + "/document-requests']").first());
    keyboard.write(page.locator("#words"), "The record of the interview.");
    keyboard.tick(page.getByLabel("The record of an interview"));
    keyboard.use(page.locator("#send"));
    assertThat(page.locator("main")).containsText("We have received your request");
  }
}
