package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import fi.enterfinland.harness.TestEnvironment;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong is said in the house's own pages, in the person's language, with a way on. */
class ErrorPagesIT extends BrowserTest {
  private static final List<String> STATIC =
      List.of(
          "/help",
          "/accessibility",
          "/privacy",
          "/terms",
          "/status",
          "/verify",
          "/elsewhere",
          "/employer",
          "/login/counsel",
          "/child",
          "/session-ended",
          "/signed-out",
          "/login/refused",
          "/register/sent",
          "/verify-email/done",
          "/forgot/sent",
          "/welcome",
          "/login",
          "/register",
          "/forgot",
          "/applications",
          "/applications/OLE_OPI",
          "/");

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void every_public_page_is_whole_in_each_language(String language, Visitor visitor) {
    visitor.open("/?lang=" + language);
    for (String address : STATIC) {
      visitor.open(address);
      visitor.checkWidth();
      Page page = visitor.page();
      assertThat(page.locator("html")).hasAttribute("lang", language);
      assertThat(page.locator("h1")).hasCount(1);
      assertThat(page.title()).endsWith(" – Enter Finland");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void an_unknown_address_is_told_in_the_house_look(String language, Visitor visitor) {
    visitor.expectComplaint("404").open("/?lang=" + language);
    Response answer = visitor.page().navigate("/nothing/here");
    assertThat(answer.status()).isEqualTo(404);
    assertHouse(visitor, language);
    assertThat(visitor.page().locator("h1")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = "sv")
  void something_broken_is_told_with_a_code_and_nothing_else(String language, Visitor visitor)
      throws SQLException {
    Applicants.signIn(visitor.expectComplaint("500"), "Meera Thapaliya");
    visitor.open("/my?lang=" + language);
    Response answer;
    execute("alter table timeline_entry rename to timeline_entry_away");
    execute("alter table permit_application rename to permit_application_away");
    try {
      answer = visitor.page().navigate("/my");
    } finally {
      execute("alter table permit_application_away rename to permit_application");
      execute("alter table timeline_entry_away rename to timeline_entry");
    }
    assertThat(answer.status()).isEqualTo(500);
    assertHouse(visitor, language);
    assertThat(visitor.page().locator("main strong").innerText()).matches("[\\w-]{6,}");
    assertThat(answer.text()).doesNotContain("Exception", "permit_application", "\tat ");
    visitor.page().locator("main .ef-button").click();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/my$"));
  }

  @Test
  void a_foreign_case_is_told_as_one_that_does_not_exist(Visitor applicant, Visitor stranger) {
    String number = DraftWindow.begin(Applicants.signIn(applicant, "Meera Thapaliya")).number();
    Applicants.signIn(stranger, "Kwame Asante-Boateng").expectComplaint("404");
    Response foreign = stranger.page().navigate("/my/draft/" + number + "/personal");
    String words = stranger.page().locator("main").innerText();
    Response unknown = stranger.page().navigate("/my/draft/EF-2001-9999999/personal");
    assertThat(foreign.status()).isEqualTo(404);
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(stranger.page().locator("main").innerText()).isEqualTo(words);
    stranger.checkPage();
  }

  @ParameterizedTest
  @CsvSource({"PUT,/help", "DELETE,/my", "PATCH,/office"})
  void a_verb_a_page_does_not_take_is_told_with_those_it_takes(
      String verb, String address, Visitor visitor) {
    APIResponse answer = fetch(visitor, address, RequestOptions.create().setMethod(verb));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, POST");
    assertThat(answer.text()).contains("Enter Finland").doesNotContain("Undertow", "JBoss");
  }

  @Test
  void a_form_that_does_not_say_how_long_it_is_is_told_so() throws IOException {
    String answer =
        answerTo(
            String.join(
                "\r\n",
                "POST /login HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked",
                "",
                "7",
                "email=x",
                "0",
                "",
                ""));
    assertThat(answer).startsWith("HTTP/1.1 422").contains("ef-header");
  }

  @Test
  void an_address_that_cannot_be_read_is_refused_without_a_word_about_the_server()
      throws IOException {
    String answer = answerTo("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400");
    assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("undertow", "wildfly", "exception");
  }

  @Test
  void a_field_of_ten_megabytes_is_refused_and_the_page_still_works(Visitor visitor) {
    visitor.open("/login?lang=en");
    APIResponse answer =
        fetch(
            visitor,
            "/login",
            RequestOptions.create()
                .setMethod("POST")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData("email=" + "a".repeat(10 * 1024 * 1024)));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text()).contains("Enter Finland", "ef-header");
    visitor.open("/login");
    assertThat(visitor.page().locator("#email")).isVisible();
  }

  @Test
  void a_form_of_another_site_is_refused(Visitor visitor) {
    APIResponse answer =
        fetch(
            visitor,
            "/login",
            RequestOptions.create()
                .setMethod("POST")
                .setHeader("Origin", "https://elsewhere.example")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData("email=x"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("ef-header");
  }

  @Test
  void an_endpoint_answers_in_json_and_in_words(Visitor visitor) {
    APIResponse answer = fetch(visitor, "/api/nothing", RequestOptions.create());
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers().get("content-type")).startsWith("application/json");
    assertThat(answer.text()).matches("\\{\"rule\":\"NOT_SIGNED_IN\",\"text\":\"[^\"]{20,}\"}");
  }

  /** The state of an officer's page is gone after a restart or after many other pages. */
  @Test
  void a_page_whose_state_has_gone_is_drawn_anew_with_a_word(Visitor officer) {
    officer.signInAs("Kaisa Hölttäniemi").open("/office?lang=en");
    Page page = officer.page();
    page.evaluate(
        "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
            + ".forEach(field => { field.value = '1:1'; })");
    page.locator("main form [type='submit']").first().click();
    assertThat(page.locator(".ef-notice")).containsText("opened again");
    officer.checkPage();
  }

  private static void assertHouse(Visitor visitor, String language) {
    Page page = visitor.page();
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("header .ef-mark")).isVisible();
    assertThat(page.locator("main h1")).hasCount(1);
    assertThat(page.locator("main .ef-button")).isVisible();
    visitor.checkPage();
  }

  private static APIResponse fetch(Visitor visitor, String path, RequestOptions options) {
    return visitor.page().request().fetch(path, options.setMaxRedirects(0));
  }

  private static String answerTo(String request) throws IOException {
    URI address = URI.create(TestEnvironment.get().address());
    try (Socket line = new Socket(address.getHost(), address.getPort())) {
      line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      line.getOutputStream().flush();
      return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = TestEnvironment.get().surroundings().database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
