package fi.enterfinland.document.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a file's name as its text. */
@Converter(autoApply = true)
public class FileNameConverter implements AttributeConverter<FileName, String> {
  @Override
  public String convertToDatabaseColumn(FileName name) {
    return name == null ? null : name.value();
  }

  @Override
  public FileName convertToEntityAttribute(String text) {
    return text == null ? null : new FileName(text);
  }
}
