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
  private final String number;

  CaseOfficer(Walker walker, String number) {
    this.walker = walker;
    this.page = walker.page();
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
    page.locator("[id='queue:cases'] .ui-paginator-next").click();
    page.waitForCondition(() -> rows.count() > 0 && !rows.first().innerText().equals(first));
    walker.looksAt("queue-second-page");
    walker.id("queue:text").fill(number);
    walker.id("queue:status").selectOption("AWAITING_IDENTITY");
    walker.id("queue:show").click();
    Locator link = page.locator("[id='queue:cases'] a[href='/office/case/" + number + "']");
    assertThat(link).isVisible();
    assertThat(rows).hasCount(1);
    walker.looksAt("queue-filtered");
    link.click();
    page.waitForURL("**/office/case/" + number);
  }

  /** Reads what was sent, registers the visit, and starts. */
  void startsProcessing() {
    walker.looksAt("office-case");
    page.locator(".ef-parts a[href$='/application']").click();
    page.waitForURL("**/application");
    walker.sees("Tampere University");
    walker.looksAt("office-application");
    page.locator(".ef-parts a[href='/office/case/" + number + "']").click();
    walker.id("identity:place").fill("Embassy of Finland, Kathmandu");
    walker.id("identity:prove").click();
    walker.sees(words().of("application", "office.identityDone"));
    walker.looksAt("office-identity-proved");
    walker.id("processing:start").click();
    walker.sees(words().of("application", "office.started"));
    walker.looksAt("office-in-process");
  }

  /** Asks for a document, an answer and a confirmation. */
  void asksForMore(String confirmation) {
    page.locator(".ef-parts a[href$='/requests']").click();
    page.waitForURL("**/requests");
    walker.looksAt("office-requests");
    for (String template : List.of("insurance", "housing")) {
      walker.id("template").selectOption(template);
      walker.id("addTemplate").click();
      walker.sees(words().of("supplement", "template." + template + ".why"));
    }
    walker.id("addFreeText").click();
    Locator third = page.locator("#composer fieldset").nth(2);
    third.locator("select").selectOption("CONFIRM");
    third.locator("input[type=text]").fill(confirmation);
    third.locator("textarea").fill(confirmation);
    walker.id("preview").click();
    walker.sees(words().of("supplement", "office.preview.title"));
    walker.looksAt("office-request-preview");
    walker.id("sendRequest").click();
    walker.sees(words().of("supplement", "office.sent"));
    walker.looksAt("office-request-sent");
  }

  /** Goes through the answers and accepts them all. */
  void acceptsTheAnswers() {
    walker.visitor().open("/office/case/" + number + "/requests");
    page.locator(".ef-items a").click();
    walker.sees("Hervanta");
    walker.looksAt("office-answers");
    for (int item = 0; item < 3; item++) {
      walker.id("accept-" + item).check();
    }
    walker.id("saveReview").click();
    walker.sees(words().of("supplement", "office.reviewed"));
    walker.looksAt("office-answers-accepted");
  }

  /** Decides, and sees the service begin. */
  void decides() {
    walker.visitor().open("/office/case/" + number + "/decision");
    walker.id("decideNow").click();
    assertThat(page.locator(".ef-error-summary")).isFocused();
    walker.looksAt("office-decision-refused");
    LocalDate from = LocalDate.now(SystemClock.HELSINKI).plusMonths(2);
    walker.id("outcome").selectOption("GRANTED");
    walker.id("permitType").selectOption("A");
    walker.id("validFrom").fill(from.toString());
    walker.id("validUntil").fill(from.plusYears(2).toString());
    walker
        .id("summary")
        .fill(
            "Meera Devi has been admitted to a degree at Tampere University and has enough money"
                + " for the first year.");
    walker
        .id("reasons")
        .fill(
            "Hakija on hyväksytty suorittamaan korkeakoulututkinnon. Edellytykset täyttyvät.\n\n"
                + "Laki kolmansien maiden kansalaisten maahantulon edellytyksistä 719/2018.");
    walker.looksAt("office-decision");
    walker.id("decideNow").click();
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
