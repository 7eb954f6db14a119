package fi.enterfinland.demonstration.model;

import fi.enterfinland.common.model.LocalizedText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** Reads texts of the data file. */
final class Texts {
  private Texts() {}

  static LocalizedText text(JsonObject object, String key) {
    JsonObject text = object.getJsonObject(key);
    return new LocalizedText(text.getString("fi"), text.getString("sv"), text.getString("en"));
  }

  static List<String> list(JsonObject object, String key) {
    return object.containsKey(key)
        ? object.getJsonArray(key).getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList()
        : List.of();
  }
}
