package fi.enterfinland.application.model;

import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores any JSON value, a bare string too, in a {@code jsonb} column. */
@Converter
public class JsonValueConverter implements AttributeConverter<JsonValue, Object> {
  @Override
  public Object convertToDatabaseColumn(JsonValue value) {
    return value == null ? null : value.toString();
  }

  @Override
  public JsonValue convertToEntityAttribute(Object stored) {
    return stored == null ? null : Answer.parse(stored.toString());
  }
}
