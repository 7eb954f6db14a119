package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleTexts;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.messages.CaseRows;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Who acts for a client: what the mandate desk decides, and what the client says to it. */
class MandateDeskIT extends BrowserTest {
  private static final Wording EN = new Wording(Language.EN);
  private static final String CLIENT = "Meera Thapaliya";

  @Test
  void the_desk_asks_matches_approves_refuses_and_ends(
      Visitor client, Visitor officer, Visitor worker) throws Exception {
    final String number = StudentCase.sent(Applicants.signIn(client, CLIENT));
    final long rautalin = counsel("Johanna Rautalin");
    OfficersIT.signIn(officer, "mandate-officer", "mandate-desk");
    Page page = officer.page();

    long unknown = claim(rautalin, "COUNSEL", null);
    officer.open("/office/mandates").checkPage().picture("office-mandates");
    assertThat(page.locator("main").textContent()).contains("Johanna Rautalin");
    officer.open("/office/mandates/" + unknown);
    page.locator("[id='match:number']").fill("EF-2020-0000000");
    press(page, "desk.look");
    assertThat(page.locator("[id='number-error']").textContent())
        .contains(
            RuleTexts.of(new RuleViolation(MandateRule.NO_PENDING_CASE, "number"), Language.EN));
    page.locator("[id='match:number']").fill(number);
    press(page, "desk.look");
    assertThat(page.locator("main").textContent()).contains(text("desk.differs"));
    officer.checkPage();
    press(page, "desk.choose");
    assertThat(page.locator("main").textContent()).contains(text("desk.matched"));
    officer.checkPage().picture("office-mandate");
    page.locator("[id='join:number']").fill(number);
    press(page, "desk.look");
    press(page, "desk.join.same");
    assertThat(page.locator("main").textContent()).contains(text("desk.joined"));
    page.locator("#what").fill("Send the second page too.");
    press(page, "desk.ask");
    assertThat(page.locator("main").textContent()).contains(text("status.NEEDS_SPECIFICATION"));
    specified(unknown);
    page.reload();
    press(page, "desk.approve");
    assertThat(page.locator("main").textContent()).contains(text("desk.approved"));

    long other = claim(counsel("Oskari Nieminen"), "AGENT", number);
    officer.open("/office/mandates/" + other);
    press(page, "desk.approve");
    assertThat(page.locator("#replaces-error").isVisible()).isTrue();
    officer.checkPage();
    page.locator("#replaces").check();
    press(page, "desk.approve");
    assertThat(statusOf(unknown)).isEqualTo("ENDED");
    assertThat(statusOf(other)).isEqualTo("ACTIVE");

    worker.open("/?lang=en").signInAs("Kaisa Hölttäniemi");
    worker.open("/office/case/" + number).checkPage().picture("office-case-seats");
    assertThat(worker.page().locator("aside").textContent()).contains("Oskari Nieminen");

    officer.open("/office/mandates/" + other).checkPage();
    page.locator("#ending").selectOption("OFFICE_ENDED");
    page.locator("#words").fill("The firm has closed.");
    press(page, "desk.end");
    assertThat(statusOf(other)).isEqualTo("ENDED");

    long refused = claim(rautalin, "COUNSEL", number);
    officer.open("/office/mandates/" + refused);
    press(page, "desk.refuse");
    assertThat(page.locator("#reason-error").isVisible()).isTrue();
    page.locator("#ready").selectOption("UNSIGNED");
    page.locator("#language").selectOption("FI");
    press(page, "desk.refuse");
    assertThat(page.locator("main").textContent())
        .contains(
            new Wording(Language.FI)
                .ofBundle("fi.enterfinland.mandate.web.seats", "desk.reason.UNSIGNED"));

    long stranger = claim(rautalin, "COUNSEL", null);
    officer.open("/office/mandates/" + stranger);
    page.locator("#ready").selectOption("CLIENT_NOT_FOUND");
    press(page, "desk.refuse");
    assertThat(statusOf(stranger)).isEqualTo("REJECTED");
    assertThat(
            CaseRows.await(
                "2",
                """
                select count(*) from notice_mail
                where account_id = ? and kind = 'MANDATE_REFUSED'
                """,
                rautalin))
        .as("the one whose client was found and the one whose client was not")
        .isEqualTo("2");
  }

  @Test
  void the_client_reads_confirms_limits_and_revokes(Visitor client, Visitor officer)
      throws Exception {
    String number = caseOf(client);
    final long before = claim(counsel("Oskari Nieminen"), "AGENT", number);
    Page page = client.page();
    client.open("/my/case/" + number).checkPage().picture("case-mandate-waits");
    page.locator("a[href$='/mandates/" + before + "']").click();
    client.checkPage();
    press(page, "client.confirm");
    assertThat(statusOf(before)).isEqualTo("ACTIVE");

    final long next = claim(counsel("Johanna Rautalin"), "COUNSEL", number);
    DraftWindow draft = DraftWindow.begin(client);
    draft.ready();
    StudentCase.addFile(draft, "g.passport_copy", "power-of-attorney.pdf");
    paper(next);
    client.open("/my/case/" + number + "/mandates").checkPage().picture("case-mandates");
    client.open("/my/case/" + number + "/mandates/" + next).checkPage().picture("case-mandate");
    assertThat(page.locator("h1").textContent())
        .isEqualTo(text("asks.COUNSEL", "Johanna Rautalin"));
    assertThat(page.locator("main").textContent())
        .contains(text("client.replaces.COUNSEL", "Oskari Nieminen", "Johanna Rautalin"));
    String paper = page.locator(".ef-file-name").getAttribute("href");
    assertThat(page.request().get(paper).status()).isEqualTo(200);
    page.locator("#validUntil").fill("2020-01-01");
    press(page, "client.confirm");
    assertThat(page.locator("#validUntil-error").isVisible()).isTrue();
    page.locator("#validUntil").fill("");
    page.locator("#withoutColleagues").check();
    press(page, "client.confirm");
    assertThat(statusOf(next)).isEqualTo("ACTIVE");
    assertThat(statusOf(before)).isEqualTo("ENDED");

    client.open("/my/case/" + number + "/mandates/" + next);
    page.locator("#thisCaseOnly").check();
    press(page, "client.limit");
    assertThat(page.locator("main").textContent()).contains(text("client.limited"));
    client.open("/my/case/" + number + "/mandates/" + next);
    page.locator("summary").click();
    client.checkPage();
    press(page, "client.revoke");
    assertThat(page.locator("main").textContent()).contains(text("client.revoked"));
    assertThat(statusOf(next)).isEqualTo("ENDED");

    OfficersIT.signIn(officer, "other-officer", "officers");
    officer.expectComplaint("404");
    officer.open("/office/mandates/" + next);
    assertThat(officer.page().locator("main").textContent()).doesNotContain("Johanna Rautalin");
  }

  private static String caseOf(Visitor client) throws SQLException {
    Applicants.signIn(client, CLIENT);
    return CaseRows.of(
        TestEnvironment.get().surroundings().people().named(CLIENT).subject(), "IN_PROCESS");
  }

  private static void press(Page page, String key) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true))
        .click();
    page.waitForLoadState();
  }

  private static String text(String key, Object... values) {
    return EN.ofBundle("fi.enterfinland.mandate.web.seats", key, values);
  }

  private static String statusOf(long mandate) throws SQLException {
    return CaseRows.ask("select status from mandate where id = ?", mandate);
  }

  /** Somebody who acts for clients. */
  private static long counsel(String name) throws SQLException {
    String[] names = name.split(" ");
    long account = Long.parseLong(CaseRows.ask("select nextval('account_id')"));
    CaseRows.execute(
        """
        insert into account (id, kind, given_names, family_name, language, email,
          email_key, email_verified_at, created_at)
        values (%1$d, 'PERSON', '%2$s', '%3$s', 'EN', 'counsel-%1$d@example.org',
          'counsel-%1$d@example.org', now(), now());
        insert into counsel_profile (account_id, profession, organisation, licence_number,
          opened_at, version)
        values (%1$d, 'ADVOCATE', 'Asianajotoimisto Rautalin Oy', '4711', now(), 1)
        """
            .formatted(account, names[0], names[1]));
    return account;
  }

  /** A claim that was sent; about a case, or about one that nobody found. */
  private static long claim(long holder, String role, String number) throws SQLException {
    long id = Long.parseLong(CaseRows.ask("select nextval('mandate_id')"));
    if (number != null) {
      CaseRows.execute(
          """
          with met as (insert into client (version)
            select 1 where not exists (
              select 1 from client_case where application_number = '%1$s')
            returning id)
          insert into client_case (application_number, client_id) select '%1$s', id from met
          """
              .formatted(number));
    }
    CaseRows.execute(
        """
        insert into mandate (id, version, holder_id, holder_name, role, seat, status, stated_number,
          stated_family_name, stated_given_names, stated_birth_date, client_id,
          application_number, ground, scope, receives_service, may_substitute, drafted_at,
          submitted_at)
        select %1$d, 1, a.id, a.given_names || ' ' || a.family_name, '%3$s', 'COUNSEL',
          'WAITING_APPROVAL', 'EF-2026-0000001', 'Esimerkki', 'Aino', '2000-01-01', k.client_id,
          k.application_number, 'POWER_OF_ATTORNEY', 'ALL_CASES', true, true, now(), now()
        from account a left join client_case k on k.application_number = '%4$s'
        where a.id = %2$d
        """
            .formatted(id, holder, role, number));
    return id;
  }

  /** A stored file shows a claim. */
  private static void paper(long mandate) throws SQLException {
    CaseRows.execute(
        """
        insert into mandate_paper (id, mandate_id, file_name, media_type, size, sha256, content_id,
          added_at)
        select gen_random_uuid(), %d, 'power-of-attorney.pdf', 'application/pdf', size, sha256, id,
          now()
        from document_content where sha256 is not null order by received_at desc limit 1
        """
            .formatted(mandate));
  }

  /** What was asked has been made clear. */
  private static void specified(long mandate) throws SQLException {
    CaseRows.execute(
        "update mandate set status = 'WAITING_APPROVAL', version = version + 1 where id = "
            + mandate);
  }
}
