package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.enterfinland.messages.CaseRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Officers are what the directory's groups say at each sign-in, and have no way in of their own.
 */
class OfficersIT extends BrowserTest {
  private static final Map<String, String> DESKS =
      Map.of(
          "mandate-desk", "Mandates",
          "document-desk", "Document requests",
          "administrators", "Administration of the service",
          "support", "Customer support",
          "protected-persons", "Protected persons");

  @Test
  void a_desk_without_cases_sees_its_task_and_no_queue(Visitor officer) {
    DESKS.forEach(
        (group, task) -> {
          signIn(officer, "desk-" + group, group);
          assertThat(officer.page().locator("h1").textContent()).isEqualTo("Your desk");
          assertThat(officer.page().locator("main").textContent()).contains(task);
          assertThat(officer.page().locator("table").count()).isZero();
        });
    officer.checkPage().picture("office-desk");
  }

  @Test
  void whoever_has_nothing_to_do_with_cases_finds_none(Visitor officer) throws Exception {
    String number = CaseRows.inProcess();
    for (String group : List.of("support", "administrators")) {
      signIn(officer, "desk-" + group, group);
      for (String part : List.of("", "/application", "/requests", "/decision")) {
        assertThat(status(officer, "/office/case/" + number + part))
            .as(group + part)
            .isEqualTo(404);
      }
    }
  }

  @Test
  void a_desk_reads_of_a_case_what_its_task_needs(Visitor officer) throws Exception {
    String number = CaseRows.inProcess();
    signIn(officer, "desk-mandate-desk", "mandate-desk");
    officer.open("/office/case/" + number).checkPage();
    assertThat(officer.page().locator(".ef-parts a").count()).isOne();
    assertThat(status(officer, "/office/case/" + number + "/application")).isEqualTo(404);

    signIn(officer, "desk-document-desk", "document-desk");
    officer.open("/office/case/" + number + "/requests").checkPage();
    assertThat(officer.page().locator("#composer").count()).isZero();
    assertThat(officer.page().locator(".ef-parts a").count()).isEqualTo(5);
  }

  @Test
  void a_case_worker_handles_and_a_decision_maker_decides(Visitor officer) throws Exception {
    String number = CaseRows.inProcess();
    signIn(officer, "handling-officer", "officers");
    officer.open("/office/case/" + number + "/requests");
    assertThat(officer.page().locator("#composer").isVisible()).isTrue();
    officer.open("/office/case/" + number + "/decision").checkPage();
    assertThat(officer.page().locator("#decideNow").count()).isZero();
    assertThat(officer.page().locator("main").textContent()).contains("Decision makers decide");

    signIn(officer, "deciding-officer", "decision-makers");
    officer.open("/office/case/" + number + "/decision");
    assertThat(officer.page().locator("#decideNow").isVisible()).isTrue();
  }

  @Test
  void another_group_at_the_next_sign_in_is_another_task(Visitor officer) {
    signIn(officer, "moving-officer", "officers");
    assertThat(officer.page().locator("h1").textContent()).isNotEqualTo("Your desk");
    signIn(officer, "moving-officer", "support");
    assertThat(officer.page().locator("h1").textContent()).isEqualTo("Your desk");
  }

  @Test
  void nobody_comes_in_without_a_task_here(Visitor officer) {
    officer.expectComplaint("403");
    officer.open("/?lang=en").signInAs("Sari Jokimäki");
    assertThat(officer.page().locator("main").textContent()).contains("no task in this service");
  }

  @Test
  @SuppressWarnings("unchecked")
  void every_link_of_the_start_page_leads_an_officer_somewhere(Visitor officer) {
    signIn(officer, "handling-officer", "officers");
    List<String> links =
        (List<String>)
            officer
                .open("/")
                .page()
                .evaluate("[...document.querySelectorAll('main a')].map(a => a.href)");
    assertThat(links)
        .hasSizeGreaterThan(5)
        .allSatisfy(link -> assertThat(status(officer, link)).as(link).isEqualTo(200));
  }

  private static int status(Visitor officer, String address) {
    return officer.page().request().get(address).status();
  }

  /** Signs an invented officer in, whom the directory has in one group. */
  static void signIn(Visitor officer, String subject, String group) {
    officer.page().context().clearCookies();
    officer.open("/?lang=en").open("/login/officer");
    Page page = officer.page();
    page.evaluate(
        """
        ([subject, group]) => {
          const form = document.querySelector('form');
          form.elements.username.value = subject;
          form.elements.claims.value = JSON.stringify({
            given_name: 'Invented', family_name: 'Officer', groups: [group] });
          form.submit();
        }
        """,
        List.of(subject, group));
    page.waitForURL("**/office");
  }
}
