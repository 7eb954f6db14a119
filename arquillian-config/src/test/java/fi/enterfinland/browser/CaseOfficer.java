package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import java.time.LocalDate;
import java.util.List;

/** What officers do with a case, from the queue to the decision. */
final class CaseOfficer {
  private final Walker walker;
  private final Page page;
  private final Hands hands;
  private final String number;

  CaseOfficer(Walker walker, String number) {
    this.walker = walker;
    this.page = walker.page();
    this.hands = walker.hands();
    this.number = number;
  }

  private Wording words() {
    return walker.words();
  }

  /** Signs in at the officers' issuer, and changes the language there. */
  void signsIn(String name, Language language) {
    walker.visitor().signInAs(name);
    page.waitForURL("**/office");
    walker.speaks(language);
    walker.isAt(words().of("application", "queue.title"));
  }

  /** Pages and filters the queue, and opens the case in it. */
  void findsTheCase() {
    Locator rows = page.locator("[id='queue:cases'] tbody tr");
    assertThat(rows).hasCount(20);
    walker.looksAt("queue");
    String first = rows.first().innerText();
    hands.use(page.locator("[id='queue:cases'] .ui-paginator-next"));
    page.waitForCondition(() -> rows.count() > 0 && !rows.first().innerText().equals(first));
    walker.looksAt("queue-second-page");
    hands.write(walker.id("queue:text"), number);
    hands.choose(walker.id("queue:status"), "AWAITING_IDENTITY");
    hands.use(walker.id("queue:show"));
    Locator link = page.locator("[id='queue:cases'] a[href='/office/case/" + number + "']");
    assertThat(link).isVisible();
    assertThat(rows).hasCount(1);
    walker.looksAt("queue-filtered");
    hands.use(link);
    page.waitForURL("**/office/case/" + number);
  }

  /** Reads what was sent, registers the visit, and starts. */
  void startsProcessing() {
    walker.looksAt("office-case");
    hands.use(page.locator(".ef-parts a[href$='/application']"));
    page.waitForURL("**/application");
    walker.sees("Tampere University");
    walker.looksAt("office-application");
    hands.use(page.locator(".ef-parts a[href='/office/case/" + number + "']"));
    hands.write(walker.id("identity:place"), "Embassy of Finland, Kathmandu");
    hands.use(walker.id("identity:prove"));
    walker.sees(words().of("application", "office.identityDone"));
    walker.looksAt("office-identity-proved");
    hands.use(walker.id("processing:start"));
    walker.sees(words().of("application", "office.started"));
    walker.looksAt("office-in-process");
  }

  /** Asks for a document, an answer and a confirmation. */
  void asksForMore(String confirmation) {
    hands.use(page.locator(".ef-parts a[href$='/requests']"));
    page.waitForURL("**/requests");
    walker.looksAt("office-requests");
    for (String template : List.of("insurance", "housing")) {
      hands.choose(walker.id("template"), template);
      hands.use(walker.id("addTemplate"));
      walker.sees(words().of("supplement", "template." + template + ".why"));
    }
    hands.use(walker.id("addFreeText"));
    Locator third = page.locator("#composer fieldset").nth(2);
    hands.choose(third.locator("select"), "CONFIRM");
    hands.write(third.locator("input[type=text]"), confirmation);
    hands.write(third.locator("textarea"), confirmation);
    hands.use(walker.id("preview"));
    walker.sees(words().of("supplement", "office.preview.title"));
    walker.looksAt("office-request-preview");
    hands.use(walker.id("sendRequest"));
    walker.sees(words().of("supplement", "office.sent"));
    walker.looksAt("office-request-sent");
  }

  /** Goes through the answers and accepts them all. */
  void acceptsTheAnswers() {
    walker.visitor().open("/office/case/" + number + "/requests");
    hands.use(page.locator(".ef-items a"));
    walker.sees("Hervanta");
    walker.looksAt("office-answers");
    for (int item = 0; item < 3; item++) {
      hands.choose(walker.id("accept-" + item));
    }
    hands.use(walker.id("saveReview"));
    walker.sees(words().of("supplement", "office.reviewed"));
    walker.looksAt("office-answers-accepted");
  }

  /** Decides, and sees the service begin. */
  void decides() {
    walker.visitor().open("/office/case/" + number + "/decision");
    hands.use(walker.id("decideNow"));
    assertThat(page.locator(".ef-error-summary")).isFocused();
    walker.looksAt("office-decision-refused");
    LocalDate from = LocalDate.now(SystemClock.HELSINKI).plusMonths(2);
    hands.choose(walker.id("outcome"), "GRANTED");
    hands.choose(walker.id("permitType"), "A");
    hands.write(walker.id("validFrom"), from.toString());
    hands.write(walker.id("validUntil"), from.plusYears(2).toString());
    hands.write(
        walker.id("summary"),
        "Meera Devi has been admitted to a degree at Tampere University and has enough money"
            + " for the first year.");
    hands.write(
        walker.id("reasons"),
        "Hakija on hyväksytty suorittamaan korkeakoulututkinnon. Edellytykset täyttyvät.\n\n"
            + "Laki kolmansien maiden kansalaisten maahantulon edellytyksistä 719/2018.");
    walker.looksAt("office-decision");
    hands.use(walker.id("decideNow"));
    walker.sees(words().of("decision", "office.decided"));
    walker.sees(words().of("decision", "office.evidence.none"));
    walker.looksAt("office-decided");
  }

  /** The opening is on record, with its proof. */
  void seesTheOpening(String familyName) {
    walker.visitor().open("/office/case/" + number + "/decision");
    walker.sees(words().of("decision", "level.EMAIL"));
    walker.sees(familyName);
    walker.looksAt("office-decision-opened");
  }
}
