package fi.enterfinland.handover.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Parts that several messages have in common, as described in {@code docs/messages.md}. */
final class MessageParts {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private MessageParts() {}

  static JsonObjectBuilder object() {
    return JSON.createObjectBuilder();
  }

  static JsonArrayBuilder array() {
    return JSON.createArrayBuilder();
  }

  /** Who acted, in which capacity. */
  static JsonObject person(ActingRight right) {
    return object().add("capacity", word(right.capacity())).add("name", right.name()).build();
  }

  /** A document by reference; its bytes are fetched with the integration account. */
  static JsonObjectBuilder document(SubmittedDocument document) {
    return object()
        .add("documentId", document.documentId().toString())
        .add("fileName", document.fileName())
        .add("mediaType", document.mediaType())
        .add("size", document.size())
        .add("sha256", document.sha256());
  }

  /** An instant to the millisecond, with all three digits. */
  static String instant(Instant at) {
    return INSTANT.format(at);
  }

  /** A constant as other systems read it: {@code counsel}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
