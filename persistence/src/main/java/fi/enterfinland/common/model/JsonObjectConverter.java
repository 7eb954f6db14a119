package fi.enterfinland.common.model;

import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Stores a JSON object in a {@code jsonb} column; the driver casts the text. */
@Converter(autoApply = true)
public class JsonObjectConverter implements AttributeConverter<JsonObject, Object> {
  @Override
  public Object convertToDatabaseColumn(JsonObject json) {
    return json == null ? null : json.toString();
  }

  @Override
  public JsonObject convertToEntityAttribute(Object stored) {
    if (stored == null) {
      return null;
    }
    try (var reader = Json.createReader(new StringReader(stored.toString()))) {
      return reader.readObject();
    }
  }
}
