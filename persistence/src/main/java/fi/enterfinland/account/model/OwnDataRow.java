package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One record of a person's own data: facts by name, in order; a fact may be a list of records. */
public final class OwnDataRow {
  private final Map<String, Object> facts = new LinkedHashMap<>();

  /** Adds a fact; what is not known is left out. */
  public OwnDataRow add(String name, Object value) {
    if (value != null) {
      facts.put(name, value);
    }
    return this;
  }

  /** The facts by name, as they were added. */
  public Map<String, Object> facts() {
    return Collections.unmodifiableMap(facts);
  }

  /** The record as JSON; instants are in UTC. */
  public JsonObject toJson() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    facts.forEach((name, value) -> json.add(name, value(value)));
    return json.build();
  }

  private static JsonValue value(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof Boolean mark) {
      return mark ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return Json.createValue(number.longValue());
    }
    if (value instanceof List<?> rows) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      rows.forEach(row -> array.add(((OwnDataRow) row).toJson()));
      return array.build();
    }
    return Json.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
  }
}
