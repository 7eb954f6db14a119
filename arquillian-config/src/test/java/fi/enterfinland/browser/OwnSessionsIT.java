package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** A person sees where they are signed in, and ends it from anywhere. */
class OwnSessionsIT extends BrowserTest {
  private static final String PASSWORD = "three tall pines at dawn";

  @Test
  void a_session_ended_from_elsewhere_is_over_at_once(Visitor here, Visitor there) {
    NewAccount account = NewAccount.open(here, "two.browsers@example.com", PASSWORD);
    account.signIn(there);
    there.page().waitForURL("**/my");
    account.mails().await(there.page(), "Enter Finland: login with a new device");

    here.open("/my/account/sessions").checkPage().picture("account-sessions");
    Page page = here.page();
    assertThat(page.locator(".ef-sessions li").count()).isEqualTo(2);
    assertThat(page.locator(".ef-sessions").textContent()).contains("Chrome, Linux", "This one");
    page.locator(".ef-sessions [type=submit]").click();
    PlaywrightAssertions.assertThat(page.locator(".ef-sessions li")).hasCount(1);

    assertThat(there.open("/my").page().url()).contains("/login");
    assertThat(here.open("/my").page().url()).endsWith("/my");
  }

  @Test
  void signing_out_everywhere_ends_this_session_too(Visitor here, Visitor there) {
    NewAccount account = NewAccount.open(here, "everywhere@example.com", PASSWORD);
    account.signIn(there);
    there.page().waitForURL("**/my");

    here.open("/my/account/sessions");
    here.page().locator("[id='sessions-form:everywhere']").click();
    here.page().waitForURL("**/signed-out");

    assertThat(here.open("/my").page().url()).contains("/login");
    assertThat(there.open("/my").page().url()).contains("/login");
  }

  @Test
  void a_warning_comes_five_minutes_ahead_and_is_answered_by_the_keyboard(Visitor visitor) {
    Page page = visitor.page();
    page.clock().install();
    NewAccount.open(visitor, "slow.reader@example.com", PASSWORD);
    page.clock().fastForward("24:00");
    assertThat(page.locator("#session-warning").isVisible()).isFalse();

    page.clock().fastForward("01:10");
    page.locator("#session-warning").waitFor();
    assertThat(page.locator("[data-session-left]").textContent()).isEqualTo("5 minutes are left.");
    visitor.checkPage().picture("session-warning");
    page.waitForResponse("**/api/session", () -> page.keyboard().press("Enter"));
    page.waitForCondition(() -> !page.locator("#session-warning").isVisible());

    page.clock().fastForward("31:00");
    page.locator("[data-session-again]").waitFor();
    assertThat(page.locator("[data-session-again]").getAttribute("href")).isEqualTo("/my");
  }
}
