package fi.enterfinland.common.model;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A YAML file, mostly of the class path, read as JSON: one reading for definitions and for the
 * browser.
 */
public final class YamlResource {
  private YamlResource() {}

  /**
   * Reads a file that must be there.
   *
   * @param path from the root of the class path, without a slash in front
   * @throws IllegalStateException if it is missing
   */
  public static JsonObject read(String path) {
    return find(path).orElseThrow(() -> new IllegalStateException("No such resource: " + path));
  }

  /** Reads a file if it is there. */
  public static Optional<JsonObject> find(String path) {
    try (InputStream stream = YamlResource.class.getClassLoader().getResourceAsStream(path)) {
      if (stream == null) {
        return Optional.empty();
      }
      return Optional.of(read(path, stream));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  /** Reads a file from outside the service. */
  public static JsonObject read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(file.toString(), stream);
    }
  }

  private static JsonObject read(String label, InputStream stream) {
    var settings = LoadSettings.builder().setLabel(label).setCodePointLimit(10_000_000).build();
    return json(new Load(settings).loadFromInputStream(stream)).asJsonObject();
  }

  private static JsonValue json(Object yaml) {
    if (yaml == null) {
      return JsonValue.NULL;
    }
    if (yaml instanceof Map<?, ?> map) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      map.forEach((key, value) -> object.add(key.toString(), json(value)));
      return object.build();
    }
    if (yaml instanceof List<?> list) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      list.forEach(item -> array.add(json(item)));
      return array.build();
    }
    if (yaml instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (yaml instanceof Number number) {
      return Json.createValue(new BigDecimal(number.toString()));
    }
    return Json.createValue(yaml.toString());
  }
}
