package fi.enterfinland.documentrequest.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Stores the kinds ticked as their names with commas between. */
@Converter(autoApply = true)
public class WantedKindsConverter implements AttributeConverter<WantedKinds, String> {
  @Override
  public String convertToDatabaseColumn(WantedKinds kinds) {
    return kinds == null
        ? null
        : kinds.set().stream().map(WantedKind::name).collect(Collectors.joining(","));
  }

  @Override
  public WantedKinds convertToEntityAttribute(String stored) {
    return stored == null
        ? null
        : new WantedKinds(
            Arrays.stream(stored.split(","))
                .filter(name -> !name.isEmpty())
                .map(WantedKind::valueOf)
                .collect(Collectors.toSet()));
  }
}
