package fi.enterfinland.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.structure.PrintedDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Every address of the service, opened by everybody: who gets the page, who is asked to sign in,
 * who finds nothing there. Printed as {@code docs/pages.md}.
 */
class EveryPageIT extends BrowserTest {
  /**
   * Without answers the guide begins at its first question; a case that is nobody's child's has no
   * guardians; nobody guesses the secret of a calendar; in a case in which nobody asked to act
   * there is no mandate, and no paper of one; for oneself one prepares nothing.
   */
  private static final Map<PageAddress, String> LED_ON =
      Map.of(
          PageAddress.GUIDE_RESULT,
          "302 /guide",
          PageAddress.MY_CASE_GUARDIANS,
          "404",
          PageAddress.CALENDAR_FEED,
          "404",
          PageAddress.COUNSEL_PAPER,
          "404",
          PageAddress.COUNSEL_PREPARE,
          "404",
          PageAddress.MY_CASE_MANDATE,
          "404",
          PageAddress.MY_PAPER,
          "404");

  /** Pages of a draft; the other pages with a number are of a case. */
  private static final Set<PageAddress> DRAFT =
      Set.of(
          PageAddress.DRAFT_SECTION,
          PageAddress.DRAFT_REVIEW,
          PageAddress.COUNSEL_DRAFT_SECTION,
          PageAddress.COUNSEL_DRAFT_REVIEW);

  /** What is given only to somebody identified strongly, which the other applicant is not. */
  private static final Set<PageAddress> STRONG =
      Set.of(PageAddress.MY_ACCOUNT_DATA_JSON, PageAddress.MY_ACCOUNT_DATA_PDF);

  private static final Pattern DOWNLOADS = Pattern.compile("[.](pdf|json|csv|ics)$");

  /** Pages of a desk that the officer here does not work at. */
  private static final Set<PageAddress> DESK =
      Set.of(
          PageAddress.OFFICE_DOCUMENT_REQUESTS,
          PageAddress.OFFICE_DOCUMENT_REQUEST,
          PageAddress.OFFICE_MANDATES,
          PageAddress.OFFICE_MANDATE,
          PageAddress.OFFICE_PAPER);

  private static final List<String> CHANGING = List.of("PUT", "DELETE", "PATCH");

  /** What the addresses lead to, made for the first of the tests and opened by all of them. */
  private static String draft;

  private static String number;
  private static String request;
  private static String mandate;

  @Test
  void each_address_answers_each_visitor_as_the_table_says(
      Visitor nobody, Visitor applicant, Visitor stranger, Visitor officer) throws Exception {
    prepare(applicant, stranger, officer);
    Map<String, APIRequestContext> visitors = new LinkedHashMap<>();
    visitors.put("signed out", nobody.page().request());
    visitors.put("the applicant", applicant.page().request());
    visitors.put("another applicant", stranger.page().request());
    visitors.put("an officer", officer.page().request());

    SoftAssertions all = new SoftAssertions();
    StringBuilder table = new StringBuilder(400);
    table
        .append("# Pages and who gets them\n\nPrinted by a test that opens every address as")
        .append(" everybody; do not edit. 200: the page; 303: to the sign-in of the area; 404: for")
        .append(
            " this person it does not exist; 409: not without strong identification.\n\n"
                + "| Address | Area | ")
        .append(String.join(" | ", visitors.keySet()))
        .append(" |\n|---|---|---|---|---|---|\n");
    for (PageAddress address : PageAddress.values()) {
      List<String> answers = new ArrayList<>();
      for (Map.Entry<String, APIRequestContext> visitor : visitors.entrySet()) {
        APIResponse answer = get(visitor.getValue(), path(address));
        all.assertThat(inWords(answer))
            .as("%s for %s", address, visitor.getKey())
            .isEqualTo(expected(address, visitor.getKey()));
        checkHeaders(all, address, answer);
        answers.add(inWords(answer));
      }
      table
          .append("| `")
          .append(address.pattern())
          .append("` | ")
          .append(address.area().name().toLowerCase(java.util.Locale.ROOT))
          .append(" | ")
          .append(String.join(" | ", answers))
          .append(" |\n");
    }
    checkCookies(all, applicant);
    all.assertAll();
    PrintedDocument.sameAs("pages.md", table.toString());
  }

  @Test
  void a_page_takes_no_other_verbs(Visitor nobody, Visitor applicant, Visitor officer)
      throws Exception {
    prepare(applicant, nobody, officer);
    SoftAssertions all = new SoftAssertions();
    for (PageAddress address : PageAddress.values()) {
      Visitor owner = address.area() == Area.OFFICE ? officer : applicant;
      for (String verb : CHANGING) {
        APIResponse answer =
            owner
                .page()
                .request()
                .fetch(path(address), RequestOptions.create().setMethod(verb).setMaxRedirects(0));
        all.assertThat(answer.status()).as(verb + " " + address).isEqualTo(405);
        all.assertThat(answer.headers())
            .as(verb + " " + address)
            .containsEntry("allow", "GET, HEAD, POST");
      }
    }
    all.assertAll();
  }

  /** What a page shows only later, the walks through a whole case and an account look at. */
  @Test
  void every_page_is_whole_for_everybody_and_for_every_hand(Visitor applicant, Visitor officer)
      throws Exception {
    OtherCases.fillTheQueue();
    prepare(applicant, null, officer);
    SoftAssertions all = new SoftAssertions();
    for (PageAddress address : PageAddress.values()) {
      if (!LED_ON.containsKey(address)
          && !DESK.contains(address)
          && !DOWNLOADS.matcher(address.pattern()).find()) {
        Visitor owner = address.area() == Area.OFFICE ? officer : applicant;
        owner.open(path(address));
        all.check(owner::checkPage);
      }
    }
    all.assertAll();
  }

  /** A case that waits for an answer, with its request, and a draft, all of one applicant. */
  private void prepare(Visitor applicant, Visitor stranger, Visitor officer) throws Exception {
    Applicants.signIn(applicant, "Meera Thapaliya");
    officer.signInAs("Kaisa Hölttäniemi").open("/office?lang=en");
    if (number == null) {
      draft = DraftWindow.begin(applicant).number();
      String sent = StudentCase.sent(applicant);
      StudentCase.handle(officer, sent);
      request = StudentCase.ask(applicant, sent);
      mandate = Counsel.of(applicant).states(sent);
      number = sent;
    }
    if (stranger != null) {
      Applicants.signIn(stranger, "Kwame Asante-Boateng");
    }
  }

  private String path(PageAddress address) {
    Object[] values =
        address.parameters().stream()
            .map(
                name ->
                    switch (name) {
                      case "number" -> DRAFT.contains(address) ? draft : number;
                      case "section" -> "personal";
                      case "request" -> request;
                      case "code" -> "OLE_OPI";
                      case "id" -> mandate;
                      case "token" -> "00000000-0000-0000-0000-000000000000";
                      default -> throw new IllegalStateException(name);
                    })
            .toArray();
    String query = address == PageAddress.DRAFT_START ? "?form=OLE_OPI" : "";
    return address.path(values) + query;
  }

  private static APIResponse get(APIRequestContext visitor, String path) {
    return visitor.get(path, RequestOptions.create().setMaxRedirects(0));
  }

  private static String expected(PageAddress address, String visitor) {
    boolean ofCase = address.parameters().contains("number");
    String own = LED_ON.getOrDefault(address, "200");
    return switch (address.area()) {
      case PUBLIC -> own;
      case MY ->
          switch (visitor) {
            case "signed out" -> "303 /login";
            case "the applicant" -> own;
            case "another applicant" -> ofCase ? "404" : STRONG.contains(address) ? "409" : own;
            default -> "404";
          };
      case COUNSEL ->
          switch (visitor) {
            case "the applicant" -> own;
            case "an officer" -> "404";
            default -> "303 /login/counsel";
          };
      case OFFICE ->
          switch (visitor) {
            case "signed out" -> "303 /login/officer";
            case "an officer" -> DESK.contains(address) ? "404" : own;
            default -> "404";
          };
    };
  }

  private static String inWords(APIResponse answer) {
    String location = answer.headers().get("location");
    return location == null
        ? String.valueOf(answer.status())
        : answer.status() + " " + location.replaceAll("^https?://[^/]+|\\?.*$", "");
  }

  /** What a browser keeps of somebody signed in; over https each of them is secure as well. */
  private static void checkCookies(SoftAssertions all, Visitor visitor) {
    List<Cookie> cookies = visitor.page().context().cookies(TestEnvironment.get().address());
    all.assertThat(cookies).extracting(cookie -> cookie.name).contains("ef-session", "ef-device");
    for (Cookie cookie : cookies) {
      all.assertThat(cookie.httpOnly).as(cookie.name).isTrue();
      all.assertThat(cookie.sameSite).as(cookie.name).isEqualTo(SameSiteAttribute.LAX);
      all.assertThat(cookie.secure)
          .as(cookie.name)
          .isEqualTo(TestEnvironment.get().address().startsWith("https:"));
    }
  }

  private static void checkHeaders(SoftAssertions all, PageAddress address, APIResponse answer) {
    Map<String, String> headers = answer.headers();
    String what = address + " " + answer.status();
    all.assertThat(headers.get("content-security-policy"))
        .as(what)
        .contains("frame-ancestors 'none'")
        .contains("base-uri 'none'")
        .doesNotContain("unsafe");
    all.assertThat(headers.get("strict-transport-security")).as(what).contains("max-age=31536000");
    all.assertThat(headers)
        .as(what)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("referrer-policy", "same-origin");
    all.assertThat(headers.get("permissions-policy")).as(what).contains("geolocation=()");
    all.assertThat(headers).as(what).containsEntry("cross-origin-opener-policy", "same-origin");
    answer.headersArray().stream()
        .filter(header -> "set-cookie".equalsIgnoreCase(header.name))
        .forEach(
            header ->
                all.assertThat(header.value)
                    .as("cookie of %s", what)
                    .containsIgnoringCase("httponly")
                    .containsIgnoringCase("samesite=lax")
                    .doesNotContainIgnoringCase("domain="));
    if (address.area() != Area.PUBLIC) {
      all.assertThat(headers.get("cache-control")).as(what).contains("no-store");
    }
    all.assertThat(headers).as(what).doesNotContainKey("server").doesNotContainKey("x-powered-by");
  }
}
