package fi.enterfinland.common.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Keeps the database's own {@code uuid} type, which the provider would otherwise make text. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {
  @Override
  public Object convertToDatabaseColumn(UUID id) {
    return id;
  }

  @Override
  public UUID convertToEntityAttribute(Object stored) {
    return stored == null ? null : UUID.fromString(stored.toString());
  }
}
