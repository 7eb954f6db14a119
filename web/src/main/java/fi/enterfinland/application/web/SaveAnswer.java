package fi.enterfinland.application.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.SaveOutcome;
import fi.enterfinland.application.model.SaveRule;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RequestRule;
import fi.enterfinland.common.model.RuleTexts;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a browser is told of a save. Saved or stale: {@code {"savedAt", "saved": {question:
 * counter}, "stale": {question: {value, counter, savedAt, byYou}}}}; refused: {@code {"rule",
 * "text", "question"}} with a status that says whether to try again.
 */
final class SaveAnswer {
  private static final int NOT_ACCEPTED = 422;
  private static final String RETRY_SECONDS = "1";
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private final HttpServletResponse response;
  private final Language language;

  SaveAnswer(HttpServletResponse response, Language language) {
    this.response = response;
    this.language = language;
  }

  /** The draft took the save. */
  void saved(SaveOutcome outcome) throws IOException {
    JsonObjectBuilder saved = BUILDERS.createObjectBuilder();
    outcome.saved().forEach(saved::add);
    JsonObjectBuilder stale = BUILDERS.createObjectBuilder();
    outcome
        .stale()
        .forEach(
            (question, standing) ->
                stale.add(
                    question,
                    BUILDERS
                        .createObjectBuilder()
                        .add("value", standing.value())
                        .add("counter", standing.counter())
                        .add("savedAt", standing.savedAt().toString())
                        .add("byYou", standing.byYou())));
    write(
        HttpServletResponse.SC_OK,
        BUILDERS
            .createObjectBuilder()
            .add(
                "savedAt",
                outcome.savedAt() == null
                    ? JsonValue.NULL
                    : Json.createValue(outcome.savedAt().toString()))
            .add("saved", saved)
            .add("stale", stale)
            .build());
  }

  /** A rule refused it; the same again would be refused again. */
  void refused(RuleViolation refusal) throws IOException {
    JsonObjectBuilder json =
        BUILDERS
            .createObjectBuilder()
            .add("rule", refusal.rule().name())
            .add("text", RuleTexts.of(refusal, language));
    if (refusal.rule() == SaveRule.NO_SUCH_QUESTION
        || refusal.rule() == SaveRule.ANSWER_OF_WRONG_KIND) {
      json.add("question", refusal.arguments().get(0).toString());
    }
    write(status(refusal), json.build());
  }

  private static int status(RuleViolation refusal) {
    if (refusal.rule() == AccessRule.NO_ACCESS) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (refusal.rule() == ApplicationRule.DRAFT_WAS_SENT) {
      return HttpServletResponse.SC_CONFLICT;
    }
    if (refusal.rule() == RequestRule.CONTENT_OF_WRONG_KIND) {
      return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }
    return refusal.rule() == SaveRule.SAVE_TOO_LARGE
        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
        : NOT_ACCEPTED;
  }

  /** Nothing was written; the same may be sent again. */
  void unavailable() throws IOException {
    response.setHeader("Retry-After", RETRY_SECONDS);
    RuleViolation reason = new RuleViolation(SaveRule.SAVING_UNAVAILABLE);
    write(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        BUILDERS
            .createObjectBuilder()
            .add("rule", reason.rule().name())
            .add("text", RuleTexts.of(reason, language))
            .build());
  }

  private void write(int status, JsonObject json) throws IOException {
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
