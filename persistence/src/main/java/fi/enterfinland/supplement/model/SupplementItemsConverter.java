package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Stores the items of a request as one JSON array, with the request they belong to. */
@Converter(autoApply = true)
public class SupplementItemsConverter implements AttributeConverter<SupplementItems, Object> {
  // Looked up once: a lookup costs more than writing a request does.
  private static final JsonProvider JSON = JsonProvider.provider();

  @Override
  public Object convertToDatabaseColumn(SupplementItems items) {
    if (items == null) {
      return null;
    }
    var array = JSON.createArrayBuilder();
    for (SupplementItem item : items.list()) {
      JsonObjectBuilder json =
          JSON.createObjectBuilder()
              .add("itemId", item.itemId())
              .add("kind", item.asked().kind().name())
              .add("title", json(item.asked().title()))
              .add("explanation", json(item.asked().explanation()))
              .add("required", item.asked().required())
              .add("state", item.state().name())
              .add("answers", item.answers());
      if (item.reason() != null) {
        json.add("reason", json(item.reason()));
      }
      array.add(json);
    }
    return array.build().toString();
  }

  @Override
  public SupplementItems convertToEntityAttribute(Object stored) {
    if (stored == null) {
      return null;
    }
    JsonArray array;
    try (var reader = JSON.createReader(new StringReader(stored.toString()))) {
      array = reader.readArray();
    }
    return new SupplementItems(
        array.stream().map(JsonValue::asJsonObject).map(SupplementItemsConverter::item).toList());
  }

  private static SupplementItem item(JsonObject json) {
    return new SupplementItem(
        new RequestedItem(
            json.getString("itemId"),
            ItemKind.valueOf(json.getString("kind")),
            text(json.getJsonObject("title")),
            text(json.getJsonObject("explanation")),
            json.getBoolean("required")),
        ItemState.valueOf(json.getString("state")),
        json.getInt("answers"),
        json.containsKey("reason") ? text(json.getJsonObject("reason")) : null);
  }

  private static JsonObjectBuilder json(LocalizedText text) {
    return JSON.createObjectBuilder()
        .add("fi", text.fi())
        .add("sv", text.sv())
        .add("en", text.en());
  }

  private static LocalizedText text(JsonObject json) {
    return new LocalizedText(json.getString("fi"), json.getString("sv"), json.getString("en"));
  }
}
