package fi.enterfinland.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Person;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.CompleteApplication;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The number of somebody else's case in every address and every endpoint, tried by everybody: it is
 * refused, nothing tells whether there is such a case, and it is written down who tried.
 */
@RunAsClient
class AccessThroughUrlsIT extends ShippedServerTest {
  /** Well-formed, and never given to anybody. */
  private static final String NOBODYS = "EF-1999-0000001";

  private static final String DOCUMENT = UUID.randomUUID().toString();

  private String draft;
  private String sent;
  private WebClient stranger;
  private WebClient identified;
  private WebClient officer;

  @BeforeEach
  void somebodys_draft_and_case() throws Exception {
    WebClient owner = Attempt.signedIn("Meera Thapaliya");
    draft = CompleteApplication.beginEmpty(owner);
    sent = CaseRows.of(person("Meera Thapaliya").subject(), "WAITING_FOR_SUPPLEMENT");
    stranger = Attempt.signedIn("Kwame Asante-Boateng");
    identified = Attempt.signedIn("Riikka Peltovuori");
    officer = Attempt.signedIn("Kaisa Hölttäniemi");
  }

  @Test
  void a_page_of_another_persons_case_looks_like_one_that_does_not_exist() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (PageAddress address : withNumber()) {
      for (String number : List.of(draft, sent)) {
        compare(all, "identified", identified, address, number);
        // Counsel's area wants to know for sure who comes, before it looks for a case.
        if (address.area() != Area.COUNSEL) {
          compare(all, "stranger", stranger, address, number);
        }
        // A sent case is the officers' to see, in their own area.
        if (address.area() != Area.OFFICE || number.equals(draft)) {
          compare(all, "officer", officer, address, number);
        }
      }
    }
    all.assertAll();
  }

  @Test
  void who_is_not_signed_in_is_led_to_the_same_place_whatever_the_number() throws Exception {
    WebClient nobody = Attempt.visitor();
    for (PageAddress address : withNumber()) {
      assertLedOn(nobody, address);
    }
  }

  @Test
  void who_is_not_identified_is_led_to_the_same_place_by_any_address_of_counsel() throws Exception {
    for (PageAddress address : withNumber()) {
      if (address.area() == Area.COUNSEL) {
        assertLedOn(stranger, address);
      }
    }
  }

  @Test
  void an_endpoint_refuses_the_case_of_another_like_one_that_does_not_exist() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (Map.Entry<String, WebClient> who :
        Map.of("stranger", stranger, "officer", officer).entrySet()) {
      WebClient client = who.getValue();
      for (Endpoint endpoint : endpoints(client)) {
        for (String number : List.of(draft, sent)) {
          Attempt attempt = Attempt.of(() -> endpoint.ask(number));
          Page of = attempt.page();
          Page none = endpoint.ask(NOBODYS);
          String what = who.getKey() + " " + of;
          all.assertThat(of.status()).as(what).isEqualTo(404);
          all.assertThat(told(of, number)).as(what).isEqualTo(told(none, NOBODYS));
          attempt.isNoted("NO_ACCESS");
        }
      }
    }
    all.assertAll();
  }

  @Test
  void a_form_of_ones_own_case_changes_nothing_in_the_case_of_another() throws Exception {
    String own = CaseRows.of(person("Kwame Asante-Boateng").subject(), "IN_PROCESS");
    Page cancel = stranger.get("/my/case/" + own + "/cancel");
    Map<String, String> fields = new LinkedHashMap<>(cancel.form("cancel").fields());
    fields.put("cancel:confirm", "x");
    Attempt.of(() -> stranger.post("/my/case/" + sent + "/cancel", fields)).answers(404);
    assertThat(CaseRows.ask("select status from permit_application where number = ?", sent))
        .isEqualTo("WAITING_FOR_SUPPLEMENT");
  }

  private void assertLedOn(WebClient client, PageAddress address) throws Exception {
    Page page = client.get(path(address, sent));
    assertThat(page.status()).as(page.toString()).isEqualTo(303);
    assertThat(page.location().orElse("").replace(sent, NOBODYS))
        .isEqualTo(client.get(path(address, NOBODYS)).location().orElse(""));
  }

  private static void compare(
      SoftAssertions all, String who, WebClient client, PageAddress address, String number)
      throws Exception {
    Page of = client.get(path(address, number));
    Page none = client.get(path(address, NOBODYS));
    String what = who + " " + address + " " + number;
    all.assertThat(of.status()).as(what).isEqualTo(404);
    all.assertThat(told(of, number)).as(what).isEqualTo(told(none, NOBODYS));
    all.assertThat(
            CaseRows.await(
                "t",
                """
                select count(*) = 1 from audit_entry
                where outcome = 'REFUSED' and rule = 'NO_ACCESS' and account_id is not null
                  and application_number = ? and correlation_id = ?
                """,
                number,
                of.header("x-correlation-id").orElse("none")))
        .as("written down: " + what)
        .isEqualTo("t");
  }

  /** What an answer tells, without what is new in every answer. */
  private static String told(Page page, String number) {
    return page.status()
        + page.body()
            .replace(number, "NUMBER")
            .replace(page.header("x-correlation-id").orElse("none"), "CODE")
            .replaceAll("nonce=\"[^\"]*\"", "")
            .replaceAll("value=\"[^\"]*\"", "")
            .replaceAll("\"token\":\"[^\"]*\"", "");
  }

  private static List<PageAddress> withNumber() {
    return Arrays.stream(PageAddress.values())
        .filter(address -> address.parameters().contains("number"))
        .toList();
  }

  private static String path(PageAddress address, String number) {
    return address.path(
        address.parameters().stream()
            .map(
                name ->
                    switch (name) {
                      case "number" -> number;
                      case "section" -> "personal";
                      case "request" -> "SR-1";
                      case "id" -> "1";
                      default -> throw new IllegalStateException(name);
                    })
            .toArray());
  }

  private static List<Endpoint> endpoints(WebClient client) {
    return List.of(
        number ->
            client.patch(
                "/api/drafts/" + number, "{\"pd.first_names\":{\"value\":\"x\",\"counter\":9}}"),
        number ->
            client.upload(
                number, "passport", "a.pdf", BodyPublishers.ofByteArray(CompleteApplication.pdf())),
        number ->
            client.change(
                "DELETE",
                "/api/drafts/" + number + "/documents/" + DOCUMENT,
                "application/json",
                BodyPublishers.noBody()),
        number ->
            client.patch(
                "/api/cases/" + number + "/requests/SR-1/answers",
                "{\"1\":{\"value\":{\"text\":\"x\"},\"counter\":1}}"));
  }

  private static Person person(String name) {
    return TestEnvironment.get().surroundings().people().named(name);
  }

  /** A way to ask about a case. */
  private interface Endpoint {
    Page ask(String number) throws IOException, InterruptedException;
  }
}
