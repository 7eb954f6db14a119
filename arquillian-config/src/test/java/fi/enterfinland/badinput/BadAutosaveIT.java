package fi.enterfinland.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.CompleteApplication;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint that saves what is typed, given what no page of ours sends. */
@RunAsClient
class BadAutosaveIT extends ShippedServerTest {
  private static final String GOOD = "{\"pd.last_name\":{\"value\":\"Thapaliya\",\"counter\":2}}";
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  private WebClient owner;
  private String draft;
  private String address;

  @BeforeEach
  void beginDraft() throws Exception {
    owner = Attempt.signedIn("Meera Thapaliya");
    draft = CompleteApplication.beginEmpty(owner);
    address = "/api/drafts/" + draft;
    assertThat(owner.patch(address, GOOD).status()).isEqualTo(200);
  }

  @Test
  void ten_megabytes_in_one_field() throws Exception {
    String body =
        "{\"pd.last_name\":{\"value\":\"" + "x".repeat(TEN_MEGABYTES) + "\",\"counter\":3}}";
    Attempt.of(() -> owner.patch(address, body))
        .answers(413)
        .says("SAVE_TOO_LARGE")
        .isNoted("SAVE_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not JSON",
        "[]",
        "{}",
        "null",
        "{\"pd.last_name\":\"Thapaliya\"}",
        "{\"pd.last_name\":{\"value\":\"x\"}}",
        "{\"pd.last_name\":{\"counter\":3}}",
        "{\"pd.last_name\":{\"value\":\"x\",\"counter\":\"3\"}}",
        "{\"pd.last_name\":{\"value\":\"x\",\"counter\":0}}",
        "{\"pd.last_name\":{\"value\":\"x\",\"counter\":-1}}",
        "{\"pd.last_name\":{\"value\":\"x\",\"counter\":1.5}}",
        "{\"pd.last_name\":{\"value\":\"x\",\"counter\":9999999999999999999}}",
        "{\"pd.last_name\":{\"value\":\"x\",\"counter\":true}}",
        "{\"pd.last_name\":{\"value\":\"x\",\"counter\":3,\"by\":\"me\"}}",
        "{\"pd.last_name\":{\"value\":\"\\u0000\",\"counter\":3}}",
        "{\"pd.last_name\":{\"value\":\"\\ud800\",\"counter\":3}}",
        "{\"pd.last_name\":{\"value\":\"x\",\"counter\":3}} and more"
      })
  void what_is_no_save(String body) throws Exception {
    Attempt.of(() -> owner.patch(address, body))
        .answers(422)
        .says("SAVE_NOT_READABLE")
        .isNoted("SAVE_NOT_READABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "{\"a\":1}", "[1]", "[[\"x\"]]"})
  void a_value_that_is_no_answer(String value) throws Exception {
    Attempt.of(
            () ->
                owner.patch(address, "{\"pd.last_name\":{\"value\":" + value + ",\"counter\":3}}"))
        .answers(422)
        .says("ANSWER_OF_WRONG_KIND")
        .isNoted("ANSWER_OF_WRONG_KIND");
  }

  @Test
  void a_question_the_form_does_not_ask() throws Exception {
    Attempt.of(() -> owner.patch(address, "{\"no.such\":{\"value\":\"x\",\"counter\":3}}"))
        .answers(422)
        .says("NO_SUCH_QUESTION")
        .isNoted("NO_SUCH_QUESTION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void another_kind_of_content(String kind) throws Exception {
    Attempt.of(() -> owner.change("PATCH", address, kind, BodyPublishers.ofString(GOOD)))
        .answers(415)
        .says("CONTENT_OF_WRONG_KIND")
        .isNoted("CONTENT_OF_WRONG_KIND");
  }

  @Test
  void a_foreign_draft_and_one_that_does_not_exist_look_alike() throws Exception {
    WebClient stranger = Attempt.signedIn("Kwame Asante-Boateng");
    Page foreign =
        Attempt.of(() -> stranger.patch(address, GOOD))
            .answers(404)
            .says("NO_ACCESS")
            .isNoted("NO_ACCESS")
            .page();
    Page missing =
        Attempt.of(() -> stranger.patch("/api/drafts/EF-2026-9999999", GOOD))
            .answers(404)
            .isNoted("NO_ACCESS")
            .page();
    assertThat(foreign.body()).isEqualTo(missing.body());
    assertThat(foreign.headers().keySet()).isEqualTo(missing.headers().keySet());
    Page unknownQuestion =
        Attempt.of(() -> stranger.patch(address, "{\"no.such\":{\"value\":\"x\",\"counter\":3}}"))
            .answers(404)
            .isNoted("NO_ACCESS")
            .page();
    assertThat(unknownQuestion.body()).isEqualTo(missing.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "forged-token", "00000000-0000-0000-0000-000000000000"})
  void a_token_that_is_missing_or_made_up(String token) throws Exception {
    Attempt.of(() -> owner.send(withToken(owner, token)))
        .answers(403)
        .says("REQUEST_NOT_OURS")
        .isNoted("REQUEST_NOT_OURS");
  }

  @Test
  void a_token_of_another_session_of_the_same_person() throws Exception {
    WebClient earlier = Attempt.signedIn("Meera Thapaliya");
    Attempt.of(() -> owner.send(withToken(owner, earlier.csrfToken())))
        .answers(403)
        .says("REQUEST_NOT_OURS")
        .isNoted("REQUEST_NOT_OURS");
  }

  @Test
  void a_session_that_has_ended_or_never_was() throws Exception {
    WebClient ended = Attempt.visitor();
    ended.plantCookie("ef-session", "A".repeat(40));
    Attempt.of(() -> ended.send(withToken(ended, owner.csrfToken())))
        .answers(401)
        .says("NOT_SIGNED_IN")
        .isNoted("NOT_SIGNED_IN");
  }

  private HttpRequest.Builder withToken(WebClient client, String token) {
    HttpRequest.Builder request =
        client
            .request(address)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(GOOD));
    return token.isEmpty() ? request : request.header("X-CSRF-Token", token);
  }

  @ParameterizedTest
  @CsvSource({"PUT", "POST", "DELETE"})
  void another_method(String method) throws Exception {
    Attempt.of(() -> owner.change(method, address, "application/json", BodyPublishers.ofString("")))
        .answers(405)
        .isNoted("METHOD_NOT_ALLOWED");
  }

  @Test
  void an_older_edit_comes_back_with_the_newer_answer() throws Exception {
    Page stale = owner.patch(address, "{\"pd.last_name\":{\"value\":\"Older\",\"counter\":1}}");
    assertThat(stale.status()).isEqualTo(200);
    assertThat(stale.body()).contains("\"stale\":{\"pd.last_name\":{\"value\":\"Thapaliya\"");
    assertThat(
            CaseRows.ask("select value #>> '{}' from answer where application_number = ?", draft))
        .isEqualTo("Thapaliya");
  }

  @Test
  void the_refusal_speaks_the_language_of_the_person() throws Exception {
    Set<String> texts = new HashSet<>();
    for (String language : new String[] {"fi", "sv", "en"}) {
      owner.plantCookie("ef-language", language);
      Page page =
          Attempt.of(() -> owner.patch(address, "not JSON")).says("SAVE_NOT_READABLE").page();
      texts.add(page.body());
    }
    assertThat(texts).hasSize(3).anyMatch(text -> text.contains("nothing was saved"));
  }

  @Test
  void an_answer_to_a_request_is_checked_as_an_answer_to_a_form() throws Exception {
    String request = "/api/cases/" + draft + "/requests/SR-1/answers";
    for (String body :
        new String[] {
          "not JSON",
          "{}",
          "{\"1\":{\"value\":{\"text\":7},\"counter\":1}}",
          "{\"1\":{\"value\":{\"text\":\"x\"},\"counter\":1e30}}"
        }) {
      Attempt.of(() -> owner.patch(request, body))
          .answers(422)
          .says("SAVE_NOT_READABLE")
          .isNoted("SAVE_NOT_READABLE");
    }
    Attempt.of(() -> owner.patch(request, "{\"1\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}"))
        .answers(413)
        .says("SAVE_TOO_LARGE")
        .isNoted("SAVE_TOO_LARGE");
    Attempt.of(() -> owner.patch(request, "{\"1\":{\"value\":{\"text\":\"x\"},\"counter\":1}}"))
        .answers(409)
        .says("REQUEST_UNKNOWN")
        .isNoted("REQUEST_UNKNOWN");
  }
}
