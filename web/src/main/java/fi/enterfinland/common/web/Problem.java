package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The answer of an endpoint that could not do what was asked: {@code {"rule":…,"text":…}}. */
public final class Problem {
  private Problem() {}

  /** Writes the refusal of a rule, with its status and its text in the person's language. */
  public static void write(HttpServletResponse response, RuleViolation refusal, Language language)
      throws IOException {
    write(
        response,
        Refusals.status(refusal),
        refusal.rule().name(),
        Refusals.text(refusal, language));
  }

  /**
   * Writes a problem.
   *
   * @param status HTTP status
   * @param rule stable name, for programs
   * @param text for people; never from the request, never of an exception; may be null
   */
  public static void write(HttpServletResponse response, int status, String rule, String text)
      throws IOException {
    JsonObjectBuilder problem = Json.createObjectBuilder().add("rule", rule);
    if (text != null) {
      problem.add("text", text);
    }
    byte[] body = problem.build().toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
