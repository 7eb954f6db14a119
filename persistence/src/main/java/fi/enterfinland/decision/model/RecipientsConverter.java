package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.Capacity;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Stores those a decision is served to as one JSON array, with the decision. */
@Converter(autoApply = true)
public class RecipientsConverter implements AttributeConverter<Recipients, Object> {
  private static final JsonProvider JSON = JsonProvider.provider();

  @Override
  public Object convertToDatabaseColumn(Recipients recipients) {
    if (recipients == null) {
      return null;
    }
    var array = JSON.createArrayBuilder();
    for (Recipient recipient : recipients.list()) {
      JsonObjectBuilder json =
          JSON.createObjectBuilder()
              .add("capacity", recipient.capacity().name())
              .add("deemed", recipient.deemed())
              .add("otherServiceDue", recipient.otherServiceDue());
      if (recipient.accountId() != null) {
        json.add("accountId", recipient.accountId());
      }
      add(json, "name", recipient.name());
      add(json, "deemedOn", recipient.deemedOn());
      add(json, "otherServiceFrom", recipient.otherServiceFrom());
      add(json, "openedAt", recipient.openedAt());
      add(json, "otherServedOn", recipient.otherServedOn());
      add(json, "otherWay", recipient.otherWay());
      array.add(json);
    }
    return array.build().toString();
  }

  private static void add(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }

  @Override
  public Recipients convertToEntityAttribute(Object stored) {
    if (stored == null) {
      return null;
    }
    JsonArray array;
    try (var reader = JSON.createReader(new StringReader(stored.toString()))) {
      array = reader.readArray();
    }
    return new Recipients(
        array.stream().map(JsonValue::asJsonObject).map(RecipientsConverter::recipient).toList());
  }

  private static Recipient recipient(JsonObject json) {
    return new Recipient(
        json.containsKey("accountId") ? json.getJsonNumber("accountId").longValueExact() : null,
        json.getString("name", null),
        Capacity.valueOf(json.getString("capacity")),
        read(json, "deemedOn", LocalDate::parse),
        read(json, "otherServiceFrom", LocalDate::parse),
        read(json, "openedAt", Instant::parse),
        json.getBoolean("deemed"),
        json.getBoolean("otherServiceDue"),
        read(json, "otherServedOn", LocalDate::parse),
        read(json, "otherWay", OtherWay::valueOf));
  }

  private static <T> T read(JsonObject json, String name, Function<String, T> parse) {
    return json.containsKey(name) ? parse.apply(json.getString(name)) : null;
  }
}
