package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a student does with the case, from sending the application to the decision. */
final class CaseOwner {
  private static final int APPEAL_DAYS = 30;

  private final Walker walker;
  private final Page page;
  private final Hands hands;
  private final Applicant applicant;
  private final String number;
  private Instant openedAt;

  CaseOwner(Walker walker, Applicant applicant, String number) {
    this.walker = walker;
    this.page = walker.page();
    this.hands = walker.hands();
    this.applicant = applicant;
    this.number = number;
  }

  private Wording words() {
    return walker.words();
  }

  private String casePage() {
    return "/my/case/" + number;
  }

  /** Checks and sends: a double click in one window, and a click in another, are one sending. */
  void sends() {
    String review = page.url();
    Page second = walker.visitor().secondWindow();
    second.navigate(review);
    hands.useTwice(walker.id("send:send-button"));
    page.waitForURL("**/sent");
    second.locator("[id='send:send-button']").click();
    second.waitForURL("**/my/draft/" + number + "/sent");
    second.close();
  }

  /** Reads the receipt on the page and on paper. */
  void readsTheReceipt(String familyName) {
    walker.isAt(words().of("form", "sent.title"));
    walker.sees(number);
    assertThat(page.locator(".ef-hash")).hasCount(6);
    walker.looksAt("sent");
    String paper = walker.readPdf(casePage() + "/receipt.pdf");
    assertThat(paper).contains(number, familyName, "SHA-256");
    walker.visitor().open("/my");
    assertThat(page.locator(".ef-case-card")).hasCount(1);
    walker.sees(number);
    walker.looksAt("my-cases");
    hands.use(page.locator("main h3 a"));
    page.waitForURL("**" + casePage());
  }

  /** Looks through the parts of the case, and at one in another language. */
  void looksThroughTheCase(Language other) {
    Language language = walker.language();
    seesStatus("AWAITING_IDENTITY");
    walker.speaks(other);
    walker.sees(words().of("application", "case.timeline"));
    assertThat(page.url()).endsWith(casePage());
    walker.speaks(language);
    walker.looksAt("my-case-sent");
    for (String part : new String[] {"requests", "documents", "application"}) {
      hands.use(page.locator(".ef-parts a[href='" + casePage() + "/" + part + "']"));
      page.waitForURL("**/" + part);
      walker.looksAt("my-case-" + part);
    }
    assertThat(page.locator("main")).containsText("Tampere University");
  }

  /** Opens the case and sees whose turn it is; days in the heading are not compared. */
  void seesStatus(String status) {
    walker.visitor().open(casePage());
    String heading = words().of("application", "turn." + status + ".title", "").strip();
    assertThat(page.locator(".ef-panel h2")).containsText(heading);
  }

  /** The mail says that something has come, and nothing of what. */
  void isToldByMail(String kind, String... secrets) {
    String subject = words().mail("subject." + kind, number);
    String text = applicant.mail().await(page, subject);
    assertThat(text).contains(number).doesNotContain("http");
    assertThat(secrets).noneMatch(text::contains);
  }

  /** First visit: one item is answered and sent, the second is begun. */
  void beginsToAnswer() {
    seesStatus("WAITING_FOR_SUPPLEMENT");
    walker.looksAt("my-case-request");
    hands.use(page.locator(".ef-panel-actions a"));
    walker.looksAt("my-requests");
    hands.use(page.locator("main .ef-actions a.ef-button"));
    walker.isAt(words().of("supplement", "answer.title"));
    walker.looksAt("request");
    applicant.adds("slot-1", Papers.pdf("insurance"));
    Locator send = walker.id("send");
    assertThat(send).hasValue(words().of("supplement", "send.one", 1));
    hands.use(send);
    assertThat(page.locator("#item-1")).hasAttribute("data-sent", "true");
    walker.sees(words().of("supplement", "sent.one", 1));
    walker.looksAt("request-partly-sent");
    hands.write(
        walker.id("text-2"),
        "I rent a room in Hervanta, Tampere, from the student housing foundation.");
    walker.id("text-2").blur();
    assertThat(page.locator("#saved-state.ef-saved-ok")).isVisible();
    walker.looksAt("request-typed");
    walker.signsOut();
  }

  /** Second visit: what was typed is there; the rest is answered and sent. */
  void answersTheRest() {
    applicant.signsIn();
    hands.use(page.locator("main h3 a[href='" + casePage() + "']"));
    hands.use(page.locator(".ef-panel-actions a"));
    hands.use(page.locator("main .ef-actions a.ef-button"));
    assertThat(walker.id("text-2")).hasValue(Pattern.compile("^I rent a room"));
    hands.tick(walker.id("confirm-3"));
    assertThat(walker.id("send")).hasValue(words().of("supplement", "send.other", 2));
    hands.use(walker.id("send"));
    walker.sees(words().of("supplement", "sent.other", 2));
    walker.looksAt("request-answered");
    seesStatus("IN_PROCESS");
  }

  /** Goes to the decision, turns round at the gate, and opens it then. */
  void opensTheDecision() {
    seesStatus("DECIDED");
    walker.looksAt("my-case-decided");
    walker.follows(casePage() + "/decision");
    walker.isAt(words().of("decision", "gate.title"));
    walker.looksAt("decision-gate");
    hands.use(page.locator(".ef-gate a.ef-button-second"));
    seesStatus("DECIDED");
    walker.follows(casePage() + "/decision");
    hands.use(walker.id("open"));
    openedAt = Instant.now();
    walker.sees(words().of("decision", "outcome.GRANTED"));
    assertThat(page.locator(".ef-deadline-day")).hasText(lastDayOfAppeal());
    walker.looksAt("decision");
    String paper = walker.readPdf(page.locator("a[href^='/api/documents/']").getAttribute("href"));
    assertThat(paper).contains(number);
    seesStatus("SERVED");
    walker.sees(words().of("application", "turn.SERVED.text", lastDayOfAppeal()));
    walker.looksAt("my-case-served");
  }

  private String lastDayOfAppeal() {
    LocalDate opened = openedAt.atZone(SystemClock.HELSINKI).toLocalDate();
    LocalDate last = new LegalCalendar().appealDue(opened, APPEAL_DAYS).toLocalDate();
    return Formats.weekdayDate(last, walker.language());
  }

  /**
   * An ordinary message counts from the day it is considered to have come, whoever opens before.
   */
  private LocalDate legalForce() {
    LegalCalendar calendar = new LegalCalendar();
    LocalDate served = calendar.deemedServedElectronically(openedAt);
    return calendar.appealDue(served, APPEAL_DAYS).toLocalDate().plusDays(1);
  }

  /** The decision has become final. */
  void seesLegalForce() {
    seesStatus("FINAL");
    walker.sees(words().of("application", "timeline.LegalForceGained"));
    walker.looksAt("my-case-final");
    walker.follows(casePage() + "/decision");
    walker.sees(words().of("decision", "force.on", Formats.date(legalForce(), walker.language())));
    walker.looksAt("decision-final");
  }
}
