package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.enterfinland.account.model.TotpSecret;
import java.math.BigInteger;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A code of an app, or one from the paper, beside the password. */
class SecondFactorIT extends BrowserTest {
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BYTES = 20;
  private static final String PASSWORD = "eleven slow rivers at dusk";

  @Test
  void the_password_alone_no_longer_opens_the_account(Visitor owner, Visitor elsewhere) {
    NewAccount account = NewAccount.open(owner, "twofold@example.com", PASSWORD);
    Page page = owner.page();
    owner.open("/my/account/second-factor").checkPage().picture("account-second-factor");
    TotpSecret secret = secret(page.locator("#factor-secret").textContent());
    page.locator("#code").fill("000000");
    page.locator("#factor-on").click();
    assertThat(page.locator("#code-error").textContent()).contains("not right");
    Instant then = Instant.now();
    page.locator("#code").fill(secret.codeAt(then));
    page.locator("#factor-on").click();
    page.locator(".ef-codes li").first().waitFor();
    owner.checkPage().picture("account-recovery-codes");
    assertThat(page.locator(".ef-codes li").count()).isEqualTo(10);
    String paper = page.locator(".ef-codes li").first().textContent();
    account.mails().await(page, "Enter Finland: a code is asked at login");

    account.signIn(elsewhere);
    Page other = elsewhere.page();
    other.waitForURL("**/login/code");
    elsewhere.checkPage().picture("login-code");
    assertThat(elsewhere.open("/my").page().url()).contains("/login");
    refused(elsewhere, secret.codeAt(then));
    enter(elsewhere, paper);
    other.waitForURL("**/my");

    other.context().clearCookies();
    account.signIn(elsewhere);
    other.waitForURL("**/login/code");
    refused(elsewhere, paper);
    enter(elsewhere, secret.codeAt(Instant.now().plusSeconds(30)));
    other.waitForURL("**/my");
    account.mails().await(other, "Enter Finland: login with a new device");

    elsewhere.open("/my/account/second-factor");
    assertThat(other.locator("main").textContent()).contains("9 recovery codes are left");
    other.locator("#factor-off").click();
    account.mails().await(other, "Enter Finland: no code is asked at login any more");
  }

  private static void refused(Visitor visitor, String code) {
    enter(visitor, code);
    assertThat(visitor.page().locator("#code-error").textContent()).contains("used already");
  }

  private static void enter(Visitor visitor, String code) {
    visitor.open("/login/code");
    visitor.page().locator("#code").fill(code);
    visitor.page().locator("#code-submit").click();
  }

  /** The secret in an app that somebody has typed it into. */
  static TotpSecret secret(String typed) {
    BigInteger bits = BigInteger.ZERO;
    for (char letter : typed.replace(" ", "").toCharArray()) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(letter)));
    }
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = bits.shiftRight(Byte.SIZE * (BYTES - 1 - i)).byteValue();
    }
    return new TotpSecret(bytes);
  }
}
