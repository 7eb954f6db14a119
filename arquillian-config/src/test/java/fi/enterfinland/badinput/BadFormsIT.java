package fi.enterfinland.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Person;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.CompleteApplication;
import fi.enterfinland.outside.PageForm;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and the way in, given what no browser sends by itself. */
@RunAsClient
class BadFormsIT extends ShippedServerTest {
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  @Test
  void ten_megabytes_in_a_field_of_a_page() throws Exception {
    Set<String> pages = new HashSet<>();
    for (String language : new String[] {"fi", "sv", "en"}) {
      WebClient visitor = Attempt.visitor();
      visitor.plantCookie("ef-language", language);
      Page login = visitor.get("/login");
      Map<String, String> fields = new HashMap<>();
      fields.put("email", "x".repeat(TEN_MEGABYTES));
      Page page =
          Attempt.of(() -> visitor.post(login.uri().getPath(), fields))
              .answers(413)
              .isNoted("REQUEST_TOO_LARGE")
              .page();
      pages.add(page.body().replaceAll("(?s).*<main", "").replaceAll("<[^>]*>", " "));
    }
    assertThat(pages)
        .hasSize(3)
        .anyMatch(text -> text.contains("You sent more than fits into the form: at most 2 MB"));
  }

  @Test
  void a_form_that_does_not_say_how_large_it_is() throws Exception {
    WebClient visitor = Attempt.visitor();
    Attempt.of(
            () ->
                visitor.send(
                    visitor
                        .request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                            BodyPublishers.ofInputStream(
                                () ->
                                    new ByteArrayInputStream(
                                        "email=x".getBytes(StandardCharsets.US_ASCII))))))
        .answers(422)
        .isNoted("REQUEST_NOT_READABLE");
  }

  @Test
  void a_page_asked_for_with_the_header_of_a_form_is_a_page() throws Exception {
    WebClient visitor = Attempt.visitor();
    Page page =
        visitor.send(
            visitor
                .request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .GET());
    assertThat(page.status()).isEqualTo(200);
  }

  @Test
  void what_no_database_keeps() throws Exception {
    WebClient visitor = Attempt.visitor();
    Attempt.of(() -> visitor.post("/login", Map.of("email", "a\0b")))
        .answers(422)
        .isNoted("REQUEST_NOT_READABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"forged", "-1:-1", "stateless:-1", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="})
  void a_view_state_that_was_tampered_with_sends_nothing(String state) throws Exception {
    WebClient owner = Attempt.signedIn("Meera Thapaliya");
    String draft = CompleteApplication.begin(owner);
    Page review = owner.get("/my/draft/" + draft + "/review");
    PageForm form = review.form("send");
    Attempt attempt =
        Attempt.of(
            () ->
                owner.submit(
                    review,
                    form,
                    Map.of("jakarta.faces.ViewState", state, "send:send-button", "x")));
    assertThat(attempt.page().status()).isIn(302, 303);
    assertThat(attempt.page().location().orElse("")).contains("/review", "renewed");
    attempt.isNoted("PAGE_NO_LONGER_KNOWN");
    assertThat(owner.follow(attempt.page()).status()).isEqualTo(200);
  }

  @Test
  void the_same_on_a_page_that_keeps_its_state_in_the_server() throws Exception {
    WebClient officer = Attempt.signedIn("Kaisa Hölttäniemi");
    Page queue = officer.get("/office");
    String state = queue.field("jakarta.faces.ViewState").orElseThrow();
    Attempt attempt =
        Attempt.of(
            () ->
                officer.post(
                    "/office", Map.of("jakarta.faces.ViewState", state.replaceAll("\\d", "7"))));
    assertThat(attempt.page().status()).isIn(200, 302, 303);
    assertThat(officer.follow(attempt.page()).status()).isEqualTo(200);
  }

  @Test
  void another_site_cannot_make_a_browser_change_anything() throws Exception {
    WebClient owner = Attempt.signedIn("Meera Thapaliya");
    Attempt.of(
            () ->
                owner.send(
                    owner
                        .request("/my/begin")
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("form=OLE_OPI&answers=%7B%7D&another=1"))))
        .answers(404)
        .isNoted("NO_ACCESS");
  }

  @Test
  void a_return_with_a_state_nobody_left_with() throws Exception {
    WebClient visitor = Attempt.visitor();
    visitor.get("/login/citizen");
    String refusals = refusals();
    Page page =
        Attempt.of(() -> visitor.get("/login/callback/citizen?code=forged&state=forged"))
            .answers(403)
            .isNoted("IDENTIFICATION_REFUSED")
            .page();
    assertThat(page.body()).contains("<h1");
    assertThat(refusals()).isNotEqualTo(refusals);
    assertThat(visitor.get("/my").status()).isNotEqualTo(200);
  }

  @Test
  void a_return_that_is_replayed_signs_nobody_in() throws Exception {
    WebClient visitor = Attempt.visitor();
    Person person = TestEnvironment.get().surroundings().people().named("Meera Thapaliya");
    Page provider = visitor.follow(visitor.get("/login/citizen"));
    Page back =
        visitor.post(
            provider.uri().toString(),
            Map.of(
                "username",
                person.subject(),
                "claims",
                JSONObjectUtils.toJSONString(person.claims())));
    String returning = back.location().orElseThrow();
    assertThat(visitor.get(returning).location().orElse("")).endsWith("/my");

    WebClient thief = Attempt.visitor();
    Attempt.of(() -> thief.get(returning)).answers(403).isNoted("IDENTIFICATION_REFUSED");
    assertThat(thief.get("/my").status()).isNotEqualTo(200);
    Attempt.of(() -> visitor.get(returning)).answers(403).isNoted("IDENTIFICATION_REFUSED");
  }

  private static String refusals() throws Exception {
    return CaseRows.ask("select count(*) from audit_entry where action = 'SignInRefused'");
  }

  @Test
  void a_page_of_a_session_that_has_ended_leads_to_the_way_in() throws Exception {
    WebClient ended = Attempt.visitor();
    ended.plantCookie("ef-session", "A".repeat(40));
    Page page = Attempt.of(() -> ended.post("/my/begin", Map.of("form", "OLE_OPI"))).page();
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.location().orElse("")).startsWith("/login?return=").endsWith("&ended");
  }
}
