package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.harness.TestClock;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.messages.LodgedElsewhere;
import fi.enterfinland.messages.OutsideSystem;
import fi.enterfinland.outside.WebClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody acts for a client from the claim to legal force, and not a second longer: counsel of a
 * student, and the representative of a child who came alone and never had an account.
 */
class CounselJourneyIT extends BrowserTest {
  private static final Wording EN = new Wording(Language.EN);
  private static final Duration UNTIL_FINAL = Duration.ofDays(75);
  private static final List<String> PARTS =
      List.of("", "/requests", "/documents", "/document-requests", "/application", "/add");

  private final SoftAssertions pages = new SoftAssertions();
  private OutsideSystem caseSystem;
  private String downloads;

  @BeforeEach
  void connect() {
    caseSystem = new OutsideSystem("case-system");
  }

  @AfterEach
  void come_back_to_the_present() {
    TestClock.ahead(Duration.ZERO);
    caseSystem.close();
  }

  @Test
  void counsel_whom_the_client_confirms_acts_until_legal_force(
      Visitor client, Visitor lawyer, Visitor officer) throws Exception {
    Applicants.signIn(client, "Meera Thapaliya");
    String number = StudentCase.sent(client);
    Counsel counsel = Counsel.signIn(lawyer, "Anders Sundblom");
    Page page = counsel.page();
    String mandate = counsel.states(number);
    counsel.adds("power of attorney.pdf");
    counsel.sends();
    assertThat(text("ef.out.mandates", number))
        .contains("\"MandateSubmitted\"", "\"" + mandate + "\"", "power of attorney.pdf");

    client.open("/my/case/" + number + "/mandates/" + mandate);
    client.page().locator("#confirm").click();
    assertThat(client.page().locator("main")).containsText("Anders Sundblom");
    page.navigate("/counsel");
    assertThat(page.locator("main")).containsText(number);

    caseSystem.tell("ef.in.case-events", "IdentityProved", number, identityProved());
    caseSystem.tell(
        "ef.in.case-events", "ProcessingStarted", number, "{\"startedAt\":\"" + now() + "\"}");
    answersARequest(page, number);
    receivesDocuments(page, number);
    client.open("/my/case/" + number + "/mandates/" + mandate);
    assertThat(client.page().locator("#done"))
        .containsText("Anders Sundblom answered a request for additional information");
    assertThat(client.page().locator("#done"))
        .containsText("Anders Sundblom asked for documents of the case");
    assertThat(client.page().locator("#done")).containsText("Anders Sundblom opened a document");
    assertThat(client.page().locator("#done")).not().containsText("something else");
    client.checkPage().picture("mandate-done");

    CaseOfficer deciding =
        new CaseOfficer(new Walker(officer, new Mouse(), pages, false, false), number);
    deciding.signsIn("Mikael Rönnskog", Language.EN);
    deciding.decides();
    page.navigate("/counsel/case/" + number + "/decision");
    assertThat(page.locator("#open")).hasCount(0);
    client.open("/my/case/" + number + "/decision").page().locator("#open").click();
    assertThat(client.page().locator("main")).containsText("You get the permit you applied for");
    page.navigate("/counsel/case/" + number);

    TestClock.ahead(UNTIL_FINAL);
    TestClock.passDecisions();
    assertAccessIsOver(lawyer, number);
    assertThat(text("ef.out.mandates", number)).contains("\"MandateEnded\"", "\"legal-force\"");
    client.open("/my/case/" + number);
    assertThat(client.page().locator("main")).containsText("acts no more");
    pages.assertAll();
  }

  @Test
  void a_representative_acts_for_a_child_who_never_had_an_account(Visitor lawyer, Visitor officer)
      throws Exception {
    String number = LodgedElsewhere.opened(caseSystem);
    LocalDate born = LocalDate.now(SystemClock.HELSINKI).minusYears(15);
    Counsel representative = Counsel.signIn(lawyer, "Aamu Kettunen");
    Page page = representative.page();
    String mandate = representative.represents(number, "Yonas", "Tesfay", born);
    representative.adds("order of the district court.pdf");
    representative.sends();
    assertThat(text("ef.out.mandates", number))
        .contains("\"MandateSubmitted\"", "\"representative\"", "\"court-order\"");
    caseSystem.tell(
        "ef.in.mandate-decisions",
        "MandateDecided",
        number,
        "{\"mandateId\":\"" + mandate + "\",\"approved\":true}");
    page.navigate("/counsel");
    assertThat(page.locator("main")).containsText(number);
    page.navigate("/counsel/case/" + number);
    lawyer.checkPage();

    caseSystem.tell(
        "ef.in.case-events", "ProcessingStarted", number, "{\"startedAt\":\"" + now() + "\"}");
    answersARequest(page, number);
    receivesDocuments(page, number);

    officer.signInAs("Mikael Rönnskog");
    decides(officer, number);
    page.navigate("/counsel/case/" + number + "/decision");
    assertThat(page.locator("#open")).hasCount(0);
    page.navigate("/counsel/case/" + number);

    TestClock.ahead(UNTIL_FINAL);
    TestClock.passDecisions();
    assertAccessIsOver(lawyer, number);
    assertThat(text("ef.out.mandates", number)).contains("\"MandateEnded\"", "\"legal-force\"");
  }

  /** The authority asks counsel, who answers in the case. */
  private void answersARequest(Page page, String number) {
    caseSystem.asksCounsel(number, "KIN-1");
    page.navigate("/counsel/case/" + number + "/requests/KIN-1");
    page.locator("#text-1").fill("An aunt lives in Tampere.");
    page.locator("#send").click();
    assertThat(page.locator("#item-1")).hasAttribute("data-sent", "true");
    assertThat(page.url()).contains("/counsel/case/");
    assertThat(caseSystem.allAbout("ef.out.supplement-answers", number))
        .anyMatch(answer -> answer.contains("\"SupplementAnswered\"") && answer.contains("aunt"));
  }

  /** Counsel asks for documents, the case system gives one, and it comes into the account. */
  private void receivesDocuments(Page page, String number) throws Exception {
    page.navigate("/counsel/case/" + number + "/document-requests");
    page.locator("#words").fill("The record of the interview.");
    page.locator("#send").click();
    assertThat(page.locator("main")).containsText("We have received your request");
    String request =
        page.locator("section[aria-labelledby^='EFA-']").getAttribute("aria-labelledby");
    UUID document = UUID.randomUUID();
    byte[] copy = StudentCase.pdf("interview.pdf");
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(copy));
    put(number, request, document, copy, sha256);
    caseSystem.tell(
        "ef.in.document-deliveries",
        "DocumentsDelivered",
        number,
        """
        {"requestId":"%s","documents":[{"documentId":"%s","fileName":"interview.pdf",
         "mediaType":"application/pdf","size":%d,"sha256":"%s"}]}
        """
            .formatted(request, document, copy.length, sha256));
    page.reload();
    String download = page.locator(".ef-files a").getAttribute("href");
    assertThat(page.request().get(download).body()).isEqualTo(copy);
    downloads = download;
  }

  private static void put(String number, String request, UUID document, byte[] copy, String sha256)
      throws Exception {
    WebClient system = new WebClient(TestEnvironment.get().address());
    String pair =
        Base64.getEncoder()
            .encodeToString("case-system:case-system".getBytes(StandardCharsets.UTF_8));
    int status =
        system
            .send(
                system
                    .request(
                        "/api/integration/documents/%s?caseNumber=%s&slot=rendition:%s"
                            .formatted(document, number, request))
                    .header("Authorization", "Basic " + pair)
                    .header("X-SHA-256", sha256)
                    .header("X-File-Name", "interview.pdf")
                    .PUT(BodyPublishers.ofByteArray(copy)))
            .status();
    assertThat(status).isEqualTo(201);
  }

  /** The decision in a matter that was lodged elsewhere, taken to the child by hand. */
  private static void decides(Visitor officer, String number) {
    Page page = officer.open("/office/case/" + number + "/decision?lang=en").page();
    page.locator("#outcome").selectOption("REFUSED");
    page.locator("#summary").fill("There is no ground for international protection.");
    page.locator("#reasons").fill("Hakijalla ei ole perusteita kansainväliselle suojelulle.");
    page.locator("#mode").selectOption("OTHER");
    page.locator("#decideNow").click();
    assertThat(page.locator("main")).containsText(EN.of("decision", "office.decided"));
    page.locator("#way").selectOption("HANDED_OVER");
    page.locator("#servedOn").fill(LocalDate.now(SystemClock.HELSINKI).toString());
    page.locator("#recordService").click();
    page.waitForLoadState();
  }

  /** The open page says so, the list is empty, and every old address answers as if never there. */
  private void assertAccessIsOver(Visitor lawyer, String number) {
    Page page = lawyer.page();
    lawyer.expectComplaint("404");
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(page.locator("h1")).hasText("Your access to this case has ended");
    for (String part : PARTS) {
      assertThat(page.request().get("/counsel/case/" + number + part).status())
          .as(part)
          .isEqualTo(404);
      assertThat(page.request().get("/my/case/" + number + part).status()).as(part).isEqualTo(404);
    }
    assertThat(page.request().get(downloads).status()).isEqualTo(404);
    assertThat(page.request().get("/counsel/clients.csv").text()).doesNotContain(number);
    assertThat(page.request().get("/counsel/deadlines.ics").text()).doesNotContain(number);
    page.navigate("/counsel");
    assertThat(page.locator("main")).not().containsText(Pattern.compile(Pattern.quote(number)));
  }

  private String text(String queue, String number) {
    return OutsideSystem.text(caseSystem.about(queue, number));
  }

  private static String identityProved() {
    return "{\"provedAt\":\"%s\",\"place\":\"Embassy of Finland\",\"fingerprintsTaken\":true}"
        .formatted(now());
  }

  private static String now() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
