package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
          "support", "Customer support");

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
        java.util.List.of(subject, group));
    page.waitForURL("**/office");
  }
}
