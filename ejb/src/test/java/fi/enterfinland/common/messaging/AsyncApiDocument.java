package fi.enterfinland.common.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code docs/asyncapi.yaml}, to check messages with. */
public final class AsyncApiDocument {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig WITH_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonNode root;

  /** Reads it. */
  public AsyncApiDocument() {
    try (InputStream yaml = Files.newInputStream(Path.of("../docs/asyncapi.yaml"))) {
      root = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The whole document. */
  JsonNode root() {
    return root;
  }

  /** What is wrong with the document by the specification. */
  Set<ValidationMessage> validate() {
    try (InputStream schema =
        AsyncApiDocument.class.getResourceAsStream("/asyncapi/asyncapi-3.0.0.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(schema)
          .validate(root);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is wrong with a message by the schema of a type. */
  public Set<ValidationMessage> validate(String type, String message) {
    return schema(type).validate(json(message));
  }

  /** What is wrong with a payload by the schema of a type's payload. */
  public Set<ValidationMessage> validatePayload(String type, String payload) {
    return schema(type + "Payload").validate(json(payload));
  }

  private JsonSchema schema(String name) {
    ObjectNode schema = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    schema.putObject("components").set("schemas", root.at("/components/schemas"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema, WITH_FORMATS);
  }

  /** A text as JSON. */
  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}
