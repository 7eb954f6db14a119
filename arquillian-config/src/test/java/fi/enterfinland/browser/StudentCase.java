package fi.enterfinland.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Port;
import jakarta.jms.JMSContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * A student's case as far as a test needs it, made by what people and systems do: answers through
 * the autosave, files through the upload, an officer's buttons, a message of the case system.
 */
final class StudentCase {
  private static final Path SCENARIO =
      Path.of("../persistence/src/test/resources/scenarios/OLE_OPI/degree-student-complete.json");
  private static final int SCENARIO_YEAR = 2026;
  private static final Pattern AHEAD = Pattern.compile("(20[3-9]\\d|202[7-9])(-\\d\\d-\\d\\d)");

  /** Higher than the counter of any answer a draft begins with. */
  private static final int COUNTER = 1000;

  private StudentCase() {}

  /** A new draft in which nothing is missing; the visitor is signed in. */
  static DraftWindow filledIn(Visitor applicant) throws IOException {
    return fill(DraftWindow.begin(applicant), Set.of());
  }

  /** Answers everything in a guardian's draft for a child, who stays the person of it. */
  static DraftWindow fillForChild(DraftWindow draft) throws IOException {
    fill(draft, Set.of("pd.last_name", "pd.first_names", "pd.dob"));
    save(
        draft,
        Json.createObjectBuilder()
            .add(
                "op.consent",
                Json.createObjectBuilder().add("value", true).add("counter", COUNTER)));
    addFile(draft, "op.birth", "birth.pdf");
    addFile(draft, "op.guardian", "guardian.pdf");
    return draft;
  }

  /** Answers everything in a draft for a client but what the client confirms. */
  static DraftWindow fillForClient(DraftWindow draft) throws IOException {
    return fill(draft, Set.of("sg.declaration", "ef.service_consent"));
  }

  private static DraftWindow fill(DraftWindow draft, Set<String> kept) throws IOException {
    draft.ready();
    JsonObject scenario = DraftWindow.object(Files.readString(SCENARIO));
    JsonObjectBuilder edits = Json.createObjectBuilder();
    scenario
        .getJsonObject("answers")
        .forEach(
            (question, value) -> {
              if (!kept.contains(question)) {
                edits.add(
                    question,
                    Json.createObjectBuilder()
                        .add("value", fromToday(value))
                        .add("counter", COUNTER));
              }
            });
    save(draft, edits);
    for (Map.Entry<String, JsonValue> slot : scenario.getJsonObject("documents").entrySet()) {
      addFile(draft, slot.getKey(), slot.getKey() + ".pdf");
    }
    return draft;
  }

  private static void save(DraftWindow draft, JsonObjectBuilder edits) {
    expect(
        200,
        draft
            .page()
            .request()
            .fetch(
                "/api/drafts/" + draft.number(),
                withToken(draft.page())
                    .setMethod("PATCH")
                    .setHeader("Content-Type", "application/json")
                    .setData(edits.build().toString())));
  }

  /** Adds a file to a slot, past the page. */
  static void addFile(DraftWindow draft, String slot, String name) {
    expect(
        201,
        draft
            .page()
            .request()
            .fetch(
                "/api/drafts/" + draft.number() + "/documents?slot=" + slot,
                withToken(draft.page())
                    .setMethod("POST")
                    .setHeader("Content-Type", "application/octet-stream")
                    .setHeader("X-File-Name", name)
                    .setData(pdf(name))));
  }

  /** The smallest file that is a whole PDF to the service, different for every text in it. */
  static byte[] pdf(String text) {
    return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A new case, sent; its number. */
  static String sent(Visitor applicant) throws IOException {
    DraftWindow draft = filledIn(applicant);
    Page page = draft.page();
    page.navigate(draft.address("review"));
    draft.ready();
    page.locator("[id='send:send-button']").click();
    page.waitForURL("**/sent");
    return draft.number();
  }

  /** An officer registers that identity was proved and begins to handle the case. */
  static void handle(Visitor officer, String number) {
    Page page = officer.open("/office/case/" + number).page();
    page.locator("[id='identity:place']").fill("Embassy of Finland, Kathmandu");
    page.locator("[id='identity:prove']").click();
    page.locator("[id='processing:start']").click();
    page.locator("[id='processing:start']")
        .waitFor(
            new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
  }

  /**
   * The case system asks for two documents, an answer and a confirmation; returns when the
   * applicant can see it.
   *
   * @return the id of the request
   */
  static String ask(Visitor applicant, String number) {
    String request = "SR-" + UUID.randomUUID().toString().substring(0, 8);
    String text =
        """
        {"messageId": "%s", "type": "SupplementRequested", "version": 1,
         "sentAt": "%sT09:00:00.000Z", "caseNumber": "%s",
         "payload": {"requestId": "%s", "dueOn": "%s", "language": "en", "to": "applicant",
           "intro": "We need a few more things before we can decide.",
           "items": [
             {"itemId": "1", "kind": "document", "required": true,
              "title": {"fi": "Vakuutustodistus", "sv": "Försäkringsintyg",
                        "en": "Certificate of insurance"},
              "explanation": {"fi": "Voimassaolo ja summa.", "sv": "Tid och belopp.",
                              "en": "It must show the period and the sum covered."}},
             {"itemId": "2", "kind": "answer", "required": true,
              "title": {"fi": "Asuinpaikka", "sv": "Bostadsort", "en": "Where you will live"},
              "explanation": {"fi": "Kunta.", "sv": "Kommun.", "en": "Municipality and address."}},
             {"itemId": "3", "kind": "document", "required": false,
              "title": {"fi": "Tiliote", "sv": "Kontoutdrag", "en": "Bank statement"},
              "explanation": {"fi": "Kolme kuukautta.", "sv": "Tre månader.",
                              "en": "The last three months."}}]}}
        """
            .formatted(
                UUID.randomUUID(),
                LocalDate.now(SystemClock.HELSINKI),
                number,
                request,
                LocalDate.now(SystemClock.HELSINKI).plusDays(30));
    try (JMSContext session =
        new ActiveMQConnectionFactory("tcp://localhost:" + TestEnvironment.get().port(Port.CORE))
            .createContext("case-system", "case-system", JMSContext.AUTO_ACKNOWLEDGE)) {
      session.createProducer().send(session.createQueue("ef.in.supplement-requests"), text);
    }
    String address = "/my/case/" + number + "/requests/" + request;
    Page page = applicant.page();
    page.waitForCondition(() -> page.request().get(address).status() == 200);
    return request;
  }

  /** The header that proves that a change is asked for by our own page. */
  static RequestOptions withToken(Page page) {
    Object token =
        page.evaluate(
            "JSON.parse(document.querySelector('[type=\"application/json\"]').textContent).page.token");
    return RequestOptions.create().setHeader("X-CSRF-Token", (String) token);
  }

  private static void expect(int status, APIResponse response) {
    if (response.status() != status) {
      throw new IllegalStateException(response.url() + ": " + response.status() + response.text());
    }
  }

  /** Days that lay ahead when the scenario was written lie ahead today. */
  private static JsonValue fromToday(JsonValue value) {
    if (!(value instanceof JsonString text)) {
      return value;
    }
    var day = AHEAD.matcher(text.getString());
    int later = LocalDate.now(SystemClock.HELSINKI).getYear() - SCENARIO_YEAR;
    return day.matches()
        ? Json.createValue((Integer.parseInt(day.group(1)) + later) + day.group(2))
        : value;
  }
}
