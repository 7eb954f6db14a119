package fi.enterfinland.common.messaging;

import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads the fields of a message by name and type. A field that is missing, null or ill-typed is
 * refused with {@link MessageRule#MALFORMED_FIELD} and its JSON pointer (RFC 6901), counted from
 * the root of the message; fields nobody asks for are ignored.
 */
public final class PayloadReader {
  /** Length of a text that is not given another limit, in characters. */
  public static final int TEXT_LENGTH = 4_000;

  private final JsonObject object;
  private final String pointer;

  PayloadReader(JsonObject object, String pointer) {
    this.object = object;
    this.pointer = pointer;
  }

  /** A reader of the payload of a message. */
  public static PayloadReader of(IncomingMessage message) {
    return new PayloadReader(message.payload(), "/payload");
  }

  /** Whether the field is there and not null: for fields that may be left out. */
  public boolean has(String name) {
    JsonValue value = object.get(name);
    return value != null && value != JsonValue.NULL;
  }

  /** A field that may be left out, read by one of the other verbs if it is there. */
  public <T> Optional<T> optional(String name, Function<String, T> read) {
    return has(name) ? Optional.of(read.apply(name)) : Optional.empty();
  }

  /** A text of one to {@value #TEXT_LENGTH} characters, not blank. */
  public String text(String name) {
    return text(name, TEXT_LENGTH);
  }

  /** A text of one to {@code longest} characters, not blank. */
  public String text(String name, int longest) {
    if (!(object.get(name) instanceof JsonString string)) {
      throw malformed(name);
    }
    String text = string.getString();
    if (!isText(text, longest)) {
      throw malformed(name);
    }
    return text;
  }

  /** The database cannot store the character U+0000, so with it it is no text at all. */
  private static boolean isText(String text, int longest) {
    return !text.isBlank() && text.length() <= longest && text.indexOf('\0') < 0;
  }

  /** True or false. */
  public boolean flag(String name) {
    JsonValue value = object.get(name);
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      throw malformed(name);
    }
    return value == JsonValue.TRUE;
  }

  /** A whole number from {@code least} to {@code most}. */
  public int number(String name, int least, int most) {
    if (!(object.get(name) instanceof JsonNumber number) || !number.isIntegral()) {
      throw malformed(name);
    }
    // Compared as a double first: a number of a million digits is not worth computing exactly.
    double size = number.doubleValue();
    if (size < least || size > most) {
      throw malformed(name);
    }
    return number.intValue();
  }

  /** A UTC instant, as {@code 2026-12-01T09:00:00.000Z}, kept to the millisecond. */
  public Instant instant(String name) {
    return parsed(name, text -> Instant.parse(text).truncatedTo(ChronoUnit.MILLIS));
  }

  /** A Finnish calendar date, as {@code 2026-12-22}. */
  public LocalDate date(String name) {
    return parsed(name, LocalDate::parse);
  }

  /** A UUID in its usual form. */
  public UUID uuid(String name) {
    return parsed(
        name,
        text -> {
          UUID id = UUID.fromString(text);
          if (!id.toString().equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Not in its usual form");
          }
          return id;
        });
  }

  /** One of a fixed set of values, written in small letters, with - for _. */
  public <E extends Enum<E>> E choice(String name, Class<E> values) {
    String text = text(name);
    for (E value : values.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
        return value;
      }
    }
    throw malformed(name);
  }

  /** A text in the three languages: an object of {@code fi}, {@code sv} and {@code en}. */
  public LocalizedText localized(String name) {
    PayloadReader texts = object(name);
    return new LocalizedText(texts.text("fi"), texts.text("sv"), texts.text("en"));
  }

  /** An object within this one. */
  public PayloadReader object(String name) {
    if (!(object.get(name) instanceof JsonObject inner)) {
      throw malformed(name);
    }
    return new PayloadReader(inner, pointerTo(name));
  }

  /** A list of {@code least} to {@code most} objects. */
  public List<PayloadReader> objects(String name, int least, int most) {
    if (!(object.get(name) instanceof JsonArray array)
        || array.size() < least
        || array.size() > most) {
      throw malformed(name);
    }
    List<PayloadReader> readers = new ArrayList<>(array.size());
    for (int index = 0; index < array.size(); index++) {
      String place = pointerTo(name) + "/" + index;
      if (!(array.get(index) instanceof JsonObject inner)) {
        throw new RuleViolation(MessageRule.MALFORMED_FIELD, place);
      }
      readers.add(new PayloadReader(inner, place));
    }
    return readers;
  }

  /** A list of {@code least} to {@code most} texts, each of one to {@code longest} characters. */
  public List<String> texts(String name, int least, int most, int longest) {
    if (!(object.get(name) instanceof JsonArray array)
        || array.size() < least
        || array.size() > most) {
      throw malformed(name);
    }
    List<String> texts = new ArrayList<>(array.size());
    for (int index = 0; index < array.size(); index++) {
      if (!(array.get(index) instanceof JsonString string)
          || !isText(string.getString(), longest)) {
        throw new RuleViolation(MessageRule.MALFORMED_FIELD, pointerTo(name) + "/" + index);
      }
      texts.add(string.getString());
    }
    return texts;
  }

  /** The refusal of a field, for what only the feature can find wrong with its value. */
  public RuleViolation malformed(String name) {
    return new RuleViolation(MessageRule.MALFORMED_FIELD, pointerTo(name));
  }

  private <T> T parsed(String name, Function<String, T> parse) {
    String text = text(name);
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllegalArgumentException notOfThatForm) {
      RuleViolation refusal = malformed(name);
      refusal.initCause(notOfThatForm);
      throw refusal;
    }
  }

  private String pointerTo(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
