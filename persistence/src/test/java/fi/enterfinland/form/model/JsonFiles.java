package fi.enterfinland.form.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Reads JSON for tests. */
final class JsonFiles {
  private JsonFiles() {}

  static JsonObject read(String resource) {
    try (InputStream stream = JsonFiles.class.getResourceAsStream(resource);
        var reader = Json.createReader(stream)) {
      return reader.readObject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  /** JSON written with single quotes. */
  static JsonObject of(String text) {
    try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
      return reader.readObject();
    }
  }

  static Answers answers(String text) {
    return new Answers(of(text));
  }
}
