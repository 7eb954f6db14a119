package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.enterfinland.harness.TestEnvironment;
import org.junit.jupiter.api.Test;

/** Two ways in, one person: linked, taken apart, two accounts made one, and two people kept two. */
class WaysInIT extends BrowserTest {
  private static final String PASSWORD = "seven quiet lakes at noon";

  @Test
  void two_accounts_of_one_person_become_one_with_all_cases(Visitor byMail, Visitor identified) {
    Applicants.signIn(identified, "Wenqian Li");
    String draft = DraftWindow.begin(identified).number();
    NewAccount account = NewAccount.open(byMail, "wenqian.li@example.com", PASSWORD);
    String own = DraftWindow.begin(byMail).number();

    byMail.open("/my/account/sign-in").checkPage().picture("account-sign-in");
    link(byMail, "Wenqian Li");
    byMail.checkPage().picture("account-merge");
    assertThat(byMail.page().locator("main").textContent()).contains("another account");
    byMail.page().locator("#link").click();
    byMail.page().waitForURL("**/my/account/sign-in?done=1");

    assertThat(cases(byMail)).contains(draft, own);
    account.mails().await(byMail.page(), "Enter Finland: your accounts were joined");
    assertThat(cases(identified.open("/my"))).doesNotContain(draft);
    Applicants.signIn(identified, "Wenqian Li");
    assertThat(cases(identified)).contains(draft, own);
  }

  @Test
  void each_way_in_is_added_and_taken_away_again(Visitor visitor) {
    NewAccount account = NewAccount.open(visitor, "camila@example.com", PASSWORD);
    link(visitor, "Camila Torres Rincón");
    visitor.page().locator("#link").click();
    visitor.page().waitForURL("**/my/account/sign-in?done=1");
    account.mails().await(visitor.page(), "Enter Finland: a new way to log in");

    visitor.page().locator("#drop-password").click();
    visitor.page().waitForURL("**/my/account/sign-in?done=1");
    account.mails().await(visitor.page(), "Enter Finland: a way to log in was removed");
    assertThat(visitor.page().locator("#unlink").count()).isZero();
    visitor.page().locator("#newPassword").fill("another quiet lake at noon");
    visitor.page().locator("#choose-password").click();
    visitor.page().locator("#unlink").click();
    visitor.page().waitForURL("**/my/account/sign-in?done=1");
    assertThat(visitor.page().locator("#link-strong").count()).isOne();
  }

  @Test
  void one_address_used_by_two_people_makes_no_one_account(Visitor first, Visitor second) {
    NewAccount account = NewAccount.open(first, "shared@example.com", PASSWORD);
    String draft = DraftWindow.begin(first).number();

    Applicants.signIn(second, "Putri Lestari");
    second.open("/my/account/email");
    second.page().locator("#email").fill("shared@example.com");
    second.page().locator("#change-email").click();
    second.page().waitForURL("**/my/account/email?sent=1");
    account.mails().await(second.page(), "Enter Finland: you already have an account");

    assertThat(cases(second.open("/my"))).doesNotContain(draft);
    assertThat(cases(first.open("/my"))).contains(draft);
  }

  @Test
  void what_opens_the_account_is_changed_only_after_a_fresh_proof(Visitor visitor) {
    NewAccount account = NewAccount.open(visitor, "fresh@example.com", PASSWORD);
    account.later(
        () -> {
          visitor.open("/my/account/sign-in");
          assertThat(visitor.page().locator("#choose-password").count()).isZero();
          visitor.page().locator("#fresh-proof").click();
          visitor.checkPage().picture("account-confirm");
          visitor.page().locator("#password").fill(PASSWORD);
          visitor.page().locator("#confirm").click();
          visitor.page().waitForURL("**/my/account/sign-in");
          assertThat(visitor.page().locator("#choose-password").count()).isOne();
        });
  }

  /** To the identification service and back, up to the page that asks. */
  private static void link(Visitor visitor, String name) {
    visitor.open("/my/account/sign-in");
    visitor.page().locator("#link-strong").click();
    visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    visitor.page().waitForURL(TestEnvironment.get().address() + "/my/account/link");
  }

  private static String cases(Visitor visitor) {
    return visitor.open("/my").page().locator("main").textContent();
  }
}
