package fi.enterfinland.document.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the kind of a file as its media type. */
@Converter(autoApply = true)
public class FileKindConverter implements AttributeConverter<FileKind, String> {
  @Override
  public String convertToDatabaseColumn(FileKind kind) {
    return kind == null ? null : kind.mediaType();
  }

  @Override
  public FileKind convertToEntityAttribute(String mediaType) {
    return mediaType == null ? null : FileKind.ofMediaType(mediaType);
  }
}
