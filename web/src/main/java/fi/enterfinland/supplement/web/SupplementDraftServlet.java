package fi.enterfinland.supplement.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.SaveRule;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.JsonBody;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.DraftAnswer;
import fi.enterfinland.supplement.service.SupplementService;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Saves answers to a request as they are typed: {@code PATCH
 * /api/cases/{number}/requests/{request}/answers} with {@code {itemId: {"value": {"text",
 * "cannotReason", "confirmed"}, "counter"}}}. Answered as drafts of applications are: {@code
 * {"savedAt", "saved": {itemId: counter}, "stale": {itemId: {value, counter, savedAt, byYou}}}}.
 */
@WebServlet("/api/cases/*")
public class SupplementDraftServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final int MOST_BYTES = 256 * 1024;

  /** Nobody edits a field that often; larger numbers lose their last digits on the way. */
  private static final double MOST_EDITS = 1e15;

  private static final Pattern PATH =
      Pattern.compile("/(EF-\\d{4}-\\d{7})/requests/([A-Za-z0-9._-]{1,64})/answers");

  @Inject private transient SupplementService service;
  @Inject private transient SignedIn signedIn;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!path.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!"PATCH".equals(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      JsonBody.require(request);
      byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw new RuleViolation(SaveRule.SAVE_TOO_LARGE, MOST_BYTES / 1024);
      }
      save(new ApplicationNumber(path.group(1)), path.group(2), body, response);
    }
  }

  private void save(
      ApplicationNumber number, String requestId, byte[] body, HttpServletResponse response)
      throws IOException {
    JsonObjectBuilder saved = Json.createObjectBuilder();
    JsonObjectBuilder stale = Json.createObjectBuilder();
    JsonValue savedAt = JsonValue.NULL;
    List<Edit> edits = read(body);
    for (Edit edit : edits) {
      String item = edit.content().itemId();
      DraftAnswer now =
          service.saveDraft(signedIn.actor(), number, requestId, edit.content(), edit.counter());
      if (now.counter() == edit.counter() && isSame(now, edit.content())) {
        saved.add(item, edit.counter());
        savedAt = Json.createValue(now.savedAt().toString());
      } else {
        stale.add(item, stale(now));
      }
    }
    JsonObject answer =
        Json.createObjectBuilder()
            .add("savedAt", savedAt)
            .add("saved", saved)
            .add("stale", stale)
            .build();
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** One item's answer as it stands in the page. */
  private record Edit(AnswerContent content, long counter) {}

  /** The edits of a body. */
  private static List<Edit> read(byte[] body) {
    JsonValue json;
    try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
      json = reader.readValue();
    } catch (JsonException notJson) {
      throw notReadable(notJson);
    }
    if (!(json instanceof JsonObject object) || object.isEmpty()) {
      throw notReadable(null);
    }
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
      if (!(entry.getValue() instanceof JsonObject edit)
          || !(edit.get("counter") instanceof JsonNumber counter)
          || !counter.isIntegral()
          || counter.doubleValue() < 1
          || counter.doubleValue() > MOST_EDITS
          || !(edit.get("value") instanceof JsonObject value)
          || !isText(value.get("text"))
          || !isText(value.get("cannotReason"))) {
        throw notReadable(null);
      }
      edits.add(
          new Edit(
              new AnswerContent(
                  entry.getKey(),
                  value.getString("text", null),
                  value.getString("cannotReason", null),
                  value.getBoolean("confirmed", false),
                  List.of()),
              counter.longValue()));
    }
    return edits;
  }

  private static boolean isText(JsonValue value) {
    return value == null || value == JsonValue.NULL || value instanceof JsonString;
  }

  private static RuleViolation notReadable(JsonException cause) {
    RuleViolation refusal = new RuleViolation(SaveRule.SAVE_NOT_READABLE);
    if (cause != null) {
      refusal.addSuppressed(cause);
    }
    return refusal;
  }

  private static boolean isSame(DraftAnswer draft, AnswerContent content) {
    return new AnswerContent(
            draft.itemId(), draft.text(), draft.cannotReason(), draft.confirmed(), List.of())
        .equals(content);
  }

  private JsonObject stale(DraftAnswer now) {
    return Json.createObjectBuilder()
        .add(
            "value",
            Json.createObjectBuilder()
                .add("text", now.text() == null ? "" : now.text())
                .add("cannotReason", now.cannotReason() == null ? "" : now.cannotReason())
                .add("confirmed", now.confirmed()))
        .add("counter", now.counter())
        .add("savedAt", now.savedAt().toString())
        .add("byYou", now.saverName().equals(signedIn.getName()))
        .build();
  }
}
