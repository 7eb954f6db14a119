package fi.enterfinland.handover.service;

import fi.enterfinland.common.model.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/**
 * Keeps Finnish personal identity codes out of messages, wherever somebody has written one: in the
 * field made for it or in the middle of a text. What looks like one is taken for one; the check
 * character is not asked, because a mistyped code still tells who is meant.
 */
final class IdentityCodes {
  /** What stands in a text instead of a code. */
  static final String MARK = "(identity code)";

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![0-9A-Za-z])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}[-+A-FU-Y][0-9]{3}"
              + "[0-9A-Y](?![0-9A-Za-z])",
          Pattern.CASE_INSENSITIVE);

  private IdentityCodes() {}

  /** A text without codes. */
  static String withheld(String text) {
    return CODE.matcher(text).replaceAll(MARK);
  }

  /** A value with all texts within it without codes. */
  static JsonValue withheld(JsonValue value) {
    if (value instanceof JsonString string) {
      return Json.createValue(withheld(string.getString()));
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder clean = MessageParts.array();
      array.forEach(element -> clean.add(withheld(element)));
      return clean.build();
    }
    if (value instanceof JsonObject object) {
      JsonObjectBuilder clean = MessageParts.object();
      object.forEach((name, field) -> clean.add(name, withheld(field)));
      return clean.build();
    }
    return value;
  }
}
