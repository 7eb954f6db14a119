package fi.enterfinland.common.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an application number as its text. */
@Converter(autoApply = true)
public class ApplicationNumberConverter implements AttributeConverter<ApplicationNumber, String> {
  @Override
  public String convertToDatabaseColumn(ApplicationNumber number) {
    return number == null ? null : number.value();
  }

  @Override
  public ApplicationNumber convertToEntityAttribute(String text) {
    return text == null ? null : new ApplicationNumber(text);
  }
}
