package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import fi.enterfinland.account.model.RecentProof;
import fi.enterfinland.harness.TestClock;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.messages.CaseRows;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person sees, changes, takes out and closes what is theirs. */
class MyAccountIT extends BrowserTest {
  private static final List<String> PAGES =
      List.of("", "/details", "/notices", "/consents", "/data", "/close");

  @Test
  void every_page_of_the_account_serves_everybody_in_three_languages(Visitor visitor)
      throws Exception {
    PasswordHolder.open().signIn(visitor);
    for (String language : List.of("fi", "sv", "en")) {
      for (String page : PAGES) {
        visitor.open("/my/account" + page + "?lang=" + language).checkWidth();
        assertThat(visitor.page().locator("h1")).hasCount(1);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
      }
    }
    visitor.open("/my/account").picture("my-account");
  }

  @Test
  void name_and_contact_details_are_changed_and_shown(Visitor visitor) throws Exception {
    PasswordHolder.open().signIn(visitor);
    Page page = visitor.open("/my/account/details").page();
    page.locator("#familyName").fill("Kivelä-Okafor");
    page.locator("#phone").fill("not a number");
    page.locator("#details-save").click();
    assertThat(page.locator("#phone-error")).isVisible();
    visitor.checkPage();
    page.locator("#phone").fill("+358 40 123 4567");
    page.locator("#streetAddress").fill("Rautatienkatu 1 B 2");
    page.locator("#postalCode").fill("33100");
    page.locator("#city").fill("Tampere");
    page.locator("#details-save").click();
    page.waitForURL("**/my/account");
    assertThat(page.locator("main")).containsText("Aino Kivelä-Okafor");
    assertThat(page.locator("main")).containsText("Rautatienkatu 1 B 2, 33100 Tampere");
    assertThat(page.locator(".ef-notice")).isVisible();
    assertThat(page.locator(".ef-account-button")).containsText("Aino Kivelä-Okafor");
  }

  @Test
  void a_name_that_was_identified_is_not_changed_here(Visitor visitor) {
    Page page = Applicants.signIn(visitor, "Meera Thapaliya").open("/my/account/details").page();
    assertThat(page.locator("main")).containsText("Meera Thapaliya");
    assertThat(page.locator("#familyName")).hasCount(0);
  }

  @Test
  void the_language_chosen_is_spoken_at_once_and_the_details_are_changed_by_keyboard(
      Visitor visitor) throws Exception {
    PasswordHolder.open().signIn(visitor);
    Page page = visitor.open("/my/account/notices").page();
    Keyboard keyboard = new Keyboard(page);
    keyboard.choose(page.locator("#language"), "SV");
    keyboard.follow(page.locator("#notices-save"));
    page.waitForURL("**/my/account");
    assertThat(page.locator("h1")).hasText("Mitt konto");
    keyboard.follow(page.locator("a[href='/my/account/details']"));
    keyboard.write(page.locator("#city"), "Åbo");
    keyboard.follow(page.locator("#details-save"));
    page.waitForURL("**/my/account");
    assertThat(page.locator("main")).containsText("Åbo");
    keyboard.round();
  }

  @Test
  void notices_go_by_mail_while_electronic_service_rests_on_them(Visitor visitor) throws Exception {
    PasswordHolder.open().signIn(visitor);
    Page page = visitor.open("/my/account/notices").page();
    page.locator("#byEmail").uncheck();
    page.locator("#notices-save").click();
    assertThat(page.locator(".ef-error-summary")).isVisible();
    visitor.open("/my/account/consents");
    assertThat(page.locator("#consents li")).hasCount(2);
    assertThat(page.locator("#consents")).containsText("2026-11-22");
    page.locator("#end-consent").click();
    assertThat(page.locator("#consents")).containsText("Ended");
    visitor.open("/my/account/notices");
    page.locator("#byEmail").uncheck();
    page.locator("#notices-save").click();
    page.waitForURL("**/my/account");
    visitor.open("/my/account/consents");
    page.locator("#give-consent").click();
    assertThat(page.locator(".ef-error-summary")).isVisible();
    visitor.open("/my/account/notices");
    page.locator("#byEmail").check();
    page.locator("#notices-save").click();
    page.waitForURL("**/my/account");
    visitor.open("/my/account/consents");
    page.locator("#give-consent").click();
    assertThat(page.locator("#consents li")).hasCount(3);
    assertThat(page.locator("#end-consent")).isVisible();
  }

  @Test
  void everything_about_a_person_is_taken_out_by_whoever_is_identified_strongly(Visitor visitor)
      throws Exception {
    Applicants.signIn(visitor, "Meera Thapaliya");
    DraftWindow draft = StudentCase.filledIn(visitor);
    APIResponse json = visitor.page().request().get("/my/account/data.json");
    assertThat(json.status()).isEqualTo(200);
    var data = DraftWindow.object(json.text());
    assertThat(data.getJsonArray("account").getJsonObject(0).getString("name"))
        .isEqualTo("Meera Thapaliya");
    assertThat(data.getJsonArray("consents")).isNotEmpty();
    var saved =
        data.getJsonArray("applications").stream()
            .map(jakarta.json.JsonValue::asJsonObject)
            .filter(row -> row.getString("number").equals(draft.number()))
            .findFirst()
            .orElseThrow();
    assertThat(saved.getJsonArray("answers")).isNotEmpty();
    assertThat(saved.getJsonArray("documents")).isNotEmpty();
    assertThat(data.getJsonArray("log").toString()).contains("DraftStarted", draft.number());
    APIResponse pdf = visitor.page().request().get("/my/account/data.pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(
            CaseRows.ask(
                """
                select count(distinct details->>'format') from audit_entry
                where action = 'OwnDataExported' and account_id =
                  (select started_by from permit_application where number = ?)
                """,
                draft.number()))
        .isEqualTo("2");
  }

  @Test
  void a_decision_that_was_not_opened_is_named_but_not_told(Visitor visitor) throws Exception {
    String name = "Olena Hryhorenko";
    Applicants.signIn(visitor, name);
    String number =
        CaseRows.of(TestEnvironment.get().surroundings().people().named(name).subject(), "DECIDED");
    CaseRows.execute(
        """
        insert into decision (decision_id, application_number, made_at, maker_name, outcome,
          appeal_days, language, summary, reasons, service_mode, document_id, document_sha256,
          notice_at, recipients, version)
        select 'EFD-' || number, number, now(), 'Virkailija', 'REFUSED', 30, 'FI',
          'Hidden summary', 'Hidden reasons', 'VERIFIABLE', gen_random_uuid(), repeat('0', 64),
          now(), '[]', 1
        from permit_application where number = '%s'
        """
            .formatted(number));
    String json = visitor.page().request().get("/my/account/data.json").text();
    assertThat(json).contains("EFD-" + number).doesNotContain("Hidden");
  }

  @Test
  void somebody_not_identified_strongly_is_told_how_to_get_their_data(Visitor visitor)
      throws Exception {
    PasswordHolder.open().signIn(visitor);
    visitor.open("/my/account/data");
    assertThat(visitor.page().locator("#data-json")).hasCount(0);
    assertThat(visitor.page().locator("#data-identify")).isVisible();
    assertThat(visitor.page().request().get("/my/account/data.json").status()).isEqualTo(409);
  }

  @Test
  void a_closed_account_has_no_way_in_and_its_drafts_are_gone(Visitor visitor) throws Exception {
    PasswordHolder holder = PasswordHolder.open();
    holder.signIn(visitor);
    String draft = DraftWindow.begin(visitor).number();
    Page page = visitor.open("/my/account/close").page();
    assertThat(page.locator("#drafts")).containsText(draft);
    visitor.checkPage();
    page.locator("#password").fill("not the password at all");
    page.locator("#close-account").click();
    assertThat(page.locator("#password-error")).isVisible();
    page.locator("#password").fill(PasswordHolder.PASSWORD);
    page.locator("#close-account").click();
    page.waitForURL("**/account-closed");
    visitor.checkPage();
    assertThat(CaseRows.ask("select count(*) from permit_application where number = ?", draft))
        .isEqualTo("0");
    new MailBox(holder.email()).await(page, "Enter Finland: your account is closed");
    visitor.open("/login?return=/my");
    page.locator("#email").fill(holder.email());
    page.locator("#password").fill(PasswordHolder.PASSWORD);
    page.locator("#login-submit").click();
    assertThat(page.locator(".ef-error-summary")).isVisible();
    assertThat(visitor.open("/my").page().url()).contains("/login");
  }

  @Test
  void a_session_left_open_closes_no_account_however_lately_its_holder_signed_in_elsewhere(
      Visitor visitor) throws Exception {
    String subject = named("Kwame Asante-Boateng");
    Applicants.signIn(visitor, "Kwame Asante-Boateng");
    try {
      TestClock.ahead(RecentProof.FRESH_FOR.plusMinutes(1));
      CaseRows.execute(
          """
          update account set last_signed_in_at = now() + interval '6 minutes'
          where id = (select account_id from account_identity where subject = '%s' and ended_at is null)
          """
              .formatted(subject));
      Page page = visitor.open("/my/account/close").page();
      page.locator("#close-account").click();
      assertThat(page.locator(".ef-error-summary")).containsText("Identify yourself again");
    } finally {
      TestClock.ahead(Duration.ZERO);
    }
    assertThat(
            CaseRows.ask(
                """
                select a.closed_at is null from account a
                join account_identity i on i.account_id = a.id where i.subject = ?
                """,
                subject))
        .isEqualTo("t");
  }

  @Test
  void an_open_case_hinders_no_closing_and_goes_on(Visitor visitor) throws Exception {
    String name = "Tuuli Kivelä-Okafor";
    Applicants.signIn(visitor, name);
    String number = CaseRows.of(named(name), "IN_PROCESS");
    Page page = visitor.open("/my/account/close").page();
    assertThat(page.locator("#open-cases")).containsText(number);
    page.locator("#close-account").click();
    page.waitForURL("**/account-closed");
    assertThat(CaseRows.ask("select status from permit_application where number = ?", number))
        .isEqualTo("IN_PROCESS");
    assertThat(
            CaseRows.ask(
                """
                select a.family_name || ' ' || (a.closed_at is not null) from account a
                join access_grant g on g.account_id = a.id where g.application_number = ?
                """,
                number))
        .isEqualTo("Kivelä-Okafor true");
    visitor.open("/?lang=en").signInAs(name);
    assertThat(page.url()).contains("/welcome");
  }

  private static String named(String name) {
    return TestEnvironment.get().surroundings().people().named(name).subject();
  }
}
