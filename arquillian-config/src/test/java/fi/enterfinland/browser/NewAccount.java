package fi.enterfinland.browser;

import fi.enterfinland.harness.TestClock;
import fi.enterfinland.harness.TestEnvironment;
import java.time.Duration;

/** An account with e-mail address and password, opened through the pages in English. */
record NewAccount(String email, String password) {
  private static final Duration PROOF_IS_OLD = Duration.ofMinutes(6);

  /** Opens it in the visitor's window, who is signed in then. */
  static NewAccount open(Visitor visitor, String email, String password) {
    visitor.open("/register?lang=en");
    var page = visitor.page();
    page.locator("#givenNames").fill("Invented");
    page.locator("#familyName").fill("Person");
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    page.locator("#terms").check();
    page.locator("#register-submit").click();
    page.waitForURL("**/register/sent");
    NewAccount account = new NewAccount(email, password);
    String mail = account.mails().await(page, "Enter Finland: confirm your e-mail address");
    page.navigate(MailBox.link(mail));
    page.locator("#password").fill(password);
    page.locator("main form [type=submit]").click();
    page.waitForURL(TestEnvironment.get().address() + "/my");
    return account;
  }

  /** Signs in with it. */
  void signIn(Visitor visitor) {
    visitor.open("/login?lang=en");
    visitor.page().locator("#email").fill(email);
    visitor.page().locator("#password").fill(password);
    visitor.page().locator("#login-submit").click();
  }

  /** Shows the password again, and goes on to a page of the account. */
  void confirm(Visitor visitor, String onward) {
    visitor.open("/my/account/confirm?return=" + onward);
    visitor.page().locator("#password").fill(password);
    visitor.page().locator("#confirm").click();
    visitor.page().waitForURL("**" + onward);
  }

  /** The mails that have come to it. */
  MailBox mails() {
    return new MailBox(email);
  }

  /** Does something when the proof of the sign-in is no longer fresh. */
  void later(Runnable act) {
    TestClock.ahead(PROOF_IS_OLD);
    try {
      act.run();
    } finally {
      TestClock.ahead(Duration.ZERO);
    }
  }
}
