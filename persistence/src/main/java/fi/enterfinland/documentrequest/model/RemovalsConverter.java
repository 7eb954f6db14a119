package fi.enterfinland.documentrequest.model;

import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Stores the removal log of a copy as one JSON array. */
@Converter(autoApply = true)
public class RemovalsConverter implements AttributeConverter<Removals, Object> {
  @Override
  public Object convertToDatabaseColumn(Removals removals) {
    if (removals == null) {
      return null;
    }
    var array = Json.createArrayBuilder();
    for (Removal removal : removals.list()) {
      array.add(
          Json.createObjectBuilder()
              .add("what", removal.what())
              .add("ground", removal.ground().name()));
    }
    return array.build().toString();
  }

  @Override
  public Removals convertToEntityAttribute(Object stored) {
    if (stored == null) {
      return null;
    }
    try (var reader = Json.createReader(new StringReader(stored.toString()))) {
      return new Removals(
          reader.readArray().getValuesAs(JsonObject.class).stream()
              .map(
                  json ->
                      new Removal(
                          json.getString("what"), SecrecyGround.valueOf(json.getString("ground"))))
              .toList());
    }
  }
}
