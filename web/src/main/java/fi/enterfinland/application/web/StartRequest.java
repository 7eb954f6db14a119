package fi.enterfinland.application.web;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageNotFoundException;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What somebody wants to begin. The answers come from the guide by way of the browser, so they are
 * only proposals: the form takes those it asks for and can read.
 *
 * @param form code of the form
 * @param written the answers as they were written
 * @param answers the answers by question
 */
public record StartRequest(String form, String written, Map<String, JsonValue> answers) {
  /** Far more than the guide ever gives along, and little enough to pass through an address. */
  private static final int LONGEST = 2000;

  /**
   * Reads a request.
   *
   * @throws PageNotFoundException if it has no form, or answers that no page of ours wrote
   */
  public static StartRequest of(HttpServletRequest request) {
    String form = request.getParameter("form");
    String written = request.getParameter("answers");
    return of(form, written == null || written.isBlank() ? "{}" : written);
  }

  static StartRequest of(String form, String written) {
    if (form == null || written.length() > LONGEST) {
      throw new PageNotFoundException("Nothing that can be begun");
    }
    try (JsonReader reader = Json.createReader(new StringReader(written))) {
      return new StartRequest(form, written, Map.copyOf(reader.readObject()));
    } catch (JsonException notOurs) {
      throw new PageNotFoundException("Answers that are no JSON object");
    }
  }

  /** The page that asks before it begins. */
  String address() {
    return PageAddress.DRAFT_START.path()
        + "?form="
        + URLEncoder.encode(form, StandardCharsets.UTF_8)
        + "&answers="
        + URLEncoder.encode(written, StandardCharsets.UTF_8);
  }
}
