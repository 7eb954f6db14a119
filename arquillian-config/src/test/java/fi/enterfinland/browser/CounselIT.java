package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.bench.StatementLog;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.WebClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Counsel reports a client, acts in the case, and has no access once it has ended. */
class CounselIT extends BrowserTest {
  private static final String COUNSEL = "Anders Sundblom";

  /** What the list of clients asks; what runs by the clock asks other things meanwhile. */
  private static final Pattern OF_THE_LIST =
      Pattern.compile("(?is).*\\b(counsel_profile|mandate|access_grant)\\b.*");

  private static final int MOST = 5;

  @Test
  void who_is_not_strongly_identified_is_led_to_identify(Visitor nobody, Visitor weak) {
    nobody.open("/counsel?lang=en");
    assertThat(nobody.page().locator("h1")).containsText("for counsel and representatives");
    assertThat(nobody.page().locator("#login-citizen"))
        .hasAttribute("href", Pattern.compile(".*return=%2Fcounsel.*"));
    nobody.checkPage().picture("counsel-login");
    Applicants.signIn(weak, "Kwame Asante-Boateng").open("/counsel");
    assertThat(weak.page().locator("#login-strong")).hasText("Identify yourself strongly");
  }

  @Test
  void counsel_acts_for_a_client_until_the_access_ends(
      Visitor client, Visitor lawyer, Visitor another) throws Exception {
    Applicants.signIn(client, "Meera Thapaliya");
    String number = StudentCase.sent(client);
    Applicants.signIn(lawyer, COUNSEL).open("/counsel?lang=en");
    if (lawyer.page().url().contains("/profile")) {
      lawyer.checkPage().picture("counsel-profile");
    }
    Counsel counsel = Counsel.of(lawyer);
    Page page = counsel.page();

    page.navigate("/counsel/report");
    lawyer.checkPage().picture("counsel-report");
    String mandate = counsel.states(number);
    LocalDate last = LocalDate.now(SystemClock.HELSINKI).plusDays(10);
    page.navigate("/counsel/report/" + mandate);
    page.locator("#validUntil").fill(last.toString());
    page.locator("#state").click();
    page.waitForURL("**/counsel/mandate/*");
    lawyer.checkPage();
    page.locator("#send").click();
    assertThat(page.locator(".ef-error-summary")).containsText("Add the power of attorney");
    counsel.adds("power of attorney.pdf", "order.pdf");
    lawyer.checkPage().picture("counsel-draft");
    assertNobodyElses(another, mandate, page.locator(".ef-file a").first().getAttribute("href"));
    counsel.sends();
    lawyer.checkPage().picture("counsel-waiting");
    assertThat(page.request().get("/counsel/case/" + number).status()).isEqualTo(404);
    page.navigate("/counsel");
    assertThat(page.locator(".ef-counsel-claim").first()).containsText("Waits for approval");

    client.open("/my/case/" + number);
    assertThat(client.page().locator(".ef-timeline")).containsText("Somebody asked to act");
    counsel.isApproved(mandate, number);
    client.page().reload();
    assertThat(
            client
                .page()
                .locator("aside a[href='/my/case/" + number + "/mandates/" + mandate + "']"))
        .hasText("Anders Sundblom");
    client.checkPage();
    page.navigate("/counsel");
    assertThat(row(page, number)).containsText("Meera Devi Thapaliya");
    assertThat(row(page, number)).containsText("New");
    assertThat(row(page, number).locator(".ef-chip-warn")).containsText("Until");
    lawyer.checkPage().picture("counsel-clients");
    assertThat(statements(page)).isBetween(2L, (long) MOST);
    page.locator("#q").fill("thapal");
    page.locator("#find").click();
    assertThat(row(page, number)).isVisible();
    assertThat(page.url()).doesNotContain("thapal");

    row(page, number).locator("th a").click();
    page.waitForURL("**/counsel/case/" + number);
    assertThat(page.locator("aside a[href='/counsel/mandate/" + mandate + "']"))
        .hasText("See your right to act");
    lawyer.checkPage().picture("counsel-case");
    assertThat(page.locator("main")).not().containsText("Cancel the application");
    assertThat(page.locator("main a[href*='/my/']")).hasCount(0);
    for (String part : new String[] {"requests", "documents", "application"}) {
      page.locator(".ef-parts a[href='/counsel/case/" + number + "/" + part + "']").click();
      page.waitForURL("**/counsel/case/" + number + "/" + part);
      lawyer.checkPage();
    }
    page.navigate("/counsel");
    assertThat(row(page, number)).not().containsText("New");

    String feed = feed(page);
    assertThat(client.page().request().get(feed).text()).contains("BEGIN:VCALENDAR");
    assertThat(page.request().get("/counsel/clients.csv").text())
        .contains(number, ";Counsel;" + last);

    HeldUpload held = new HeldUpload();
    CompletableFuture<WebClient.Page> upload = sendsFile(page, number, held);
    held.awaitMiddle();
    page.navigate("/counsel/case/" + number);
    Page other = lawyer.secondWindow();
    other.navigate("/counsel/mandate/" + mandate);
    other.locator("summary").click();
    other.locator("#resign").click();
    assertThat(other.locator(".ef-notice")).containsText("You no longer act for this client");

    lawyer.expectComplaint("404");
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(page.locator("h1")).hasText("Your access to this case has ended");
    lawyer.checkPage().picture("counsel-access-ended");
    assertNothingIsLeft(page, number);
    held.end();
    assertThat(upload.get(30, TimeUnit.SECONDS).status()).as("what was on its way").isEqualTo(404);
    assertThat(CaseRows.ask("select count(*) from document where file_name = ?", HeldUpload.NAME))
        .isEqualTo("0");
    assertThat(client.page().request().get(feed).text()).doesNotContain(number);
  }

  private static com.microsoft.playwright.Locator row(Page page, String number) {
    return page.locator(".ef-counsel-table tbody tr:has-text('" + number + "')");
  }

  private static String feed(Page page) {
    page.navigate("/counsel/calendar");
    page.locator("#renew").click();
    return page.locator("#feed").inputValue();
  }

  private static void assertNothingIsLeft(Page page, String number) {
    APIRequestContext asks = page.request();
    for (String part : new String[] {"", "/requests", "/documents", "/application", "/decision"}) {
      assertThat(
              asks.get("/counsel/case/" + number + part, RequestOptions.create().setMaxRedirects(0))
                  .status())
          .as(part)
          .isEqualTo(404);
    }
    assertThat(asks.get("/counsel/clients.csv").text()).doesNotContain(number);
    page.navigate("/counsel");
    assertThat(page.locator("main")).not().containsText(number);
  }

  /** A file begins to be sent to a client's case, without being asked for. */
  private static CompletableFuture<WebClient.Page> sendsFile(
      Page page, String number, HeldUpload held) throws Exception {
    page.navigate("/counsel/case/" + number + "/add");
    String slot = page.locator("[data-slot]").getAttribute("data-slot");
    WebClient sending =
        new WebClient(TestEnvironment.get().address())
            .signIn(TestEnvironment.get().surroundings().people().named(COUNSEL));
    return sending.later(
        () ->
            sending.upload(
                number, slot, HeldUpload.NAME, BodyPublishers.ofInputStream(held::body)));
  }

  /** The claim and its papers are no more to somebody else who acts for clients than none are. */
  private static void assertNobodyElses(Visitor another, String mandate, String paper) {
    APIRequestContext asks = Counsel.signIn(another, "Aamu Kettunen").page().request();
    assertThat(paper).startsWith("/counsel/papers/");
    for (String address :
        List.of("/counsel/mandate/" + mandate, "/counsel/report/" + mandate, paper)) {
      assertThat(asks.get(address).status()).as(address).isEqualTo(404);
    }
    assertThat(asks.get(paper.replace("/counsel", "/my")).status()).isEqualTo(404);
  }

  private static long statements(Page page) throws Exception {
    StatementLog log =
        new StatementLog(
            TestEnvironment.get().surroundings().database(), TestEnvironment.get().databaseLog());
    Map<String, Long> sent = log.count(() -> page.request().get("/counsel"));
    sent.keySet().removeIf(statement -> !OF_THE_LIST.matcher(statement).matches());
    return sent.values().stream().mapToLong(Long::longValue).sum();
  }

  /** A whole PDF is on its way, and its end does not come before it is told to. */
  private static final class HeldUpload {
    static final String NAME = "while the access ends.pdf";
    private final CountDownLatch middle = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    InputStream body() {
      byte[] begun = StudentCase.pdf("x".repeat(300_000));
      return new SequenceInputStream(
          new ByteArrayInputStream(begun),
          new InputStream() {
            @Override
            public int read() throws IOException {
              middle.countDown();
              try {
                end.await();
              } catch (InterruptedException e) {
                throw new InterruptedIOException();
              }
              return -1;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
              return read();
            }
          });
    }

    void awaitMiddle() throws InterruptedException {
      assertThat(middle.await(30, TimeUnit.SECONDS)).isTrue();
    }

    void end() {
      end.countDown();
    }
  }
}
