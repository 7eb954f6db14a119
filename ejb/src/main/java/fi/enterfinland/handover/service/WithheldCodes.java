package fi.enterfinland.handover.service;

import fi.enterfinland.common.model.IdentityCodes;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Keeps personal identity codes out of messages to other systems. */
final class WithheldCodes {
  /** What stands in a text instead of a code. */
  static final String MARK = "(identity code)";

  private WithheldCodes() {}

  /** A text without codes. */
  static String withheld(String text) {
    return IdentityCodes.replaced(text, MARK);
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
