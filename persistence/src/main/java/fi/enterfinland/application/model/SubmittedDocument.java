package fi.enterfinland.application.model;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.document.model.DocumentView;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A document as it was when the application was sent.
 *
 * @param documentId id for fetching it
 * @param slot the named place of the form it was put in
 * @param fileName the sender's own name for it
 * @param mediaType told from its content
 * @param size bytes
 * @param sha256 lower-case hex of the plain bytes
 */
public record SubmittedDocument(
    UUID documentId, String slot, String fileName, String mediaType, long size, String sha256)
    implements Serializable {
  /** A document of the case, as it is now. */
  public static SubmittedDocument of(DocumentView document) {
    return new SubmittedDocument(
        document.id(),
        document.slot(),
        document.fileName(),
        document.mediaType(),
        document.size(),
        document.sha256());
  }

  /** Documents as they are stored beside what they were sent with. */
  public static JsonArray toJson(List<SubmittedDocument> documents) {
    var array = Json.createArrayBuilder();
    for (SubmittedDocument document : documents) {
      array.add(
          Json.createObjectBuilder()
              .add("documentId", document.documentId().toString())
              .add("slot", document.slot())
              .add("fileName", document.fileName())
              .add("mediaType", document.mediaType())
              .add("size", document.size())
              .add("sha256", document.sha256()));
    }
    return array.build();
  }

  /** Documents as stored by {@link #toJson}. */
  public static List<SubmittedDocument> fromJson(JsonArray stored) {
    return stored.stream()
        .map(JsonValue::asJsonObject)
        .map(
            json ->
                new SubmittedDocument(
                    UUID.fromString(json.getString("documentId")),
                    json.getString("slot"),
                    json.getString("fileName"),
                    json.getString("mediaType"),
                    json.getJsonNumber("size").longValueExact(),
                    json.getString("sha256")))
        .toList();
  }
}
