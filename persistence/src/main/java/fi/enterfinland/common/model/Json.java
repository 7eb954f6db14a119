package fi.enterfinland.common.model;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * Makes and reads JSON, as {@code jakarta.json.Json} does, by a provider that is found once. That
 * class looks through the class path for it at every call, even for a single text value: in the
 * server this cost a saved answer more than its JSON and its access check together.
 */
public final class Json {
  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

  private Json() {}

  /** A text as a value. */
  public static JsonString createValue(String text) {
    return PROVIDER.createValue(text);
  }

  /** A number as a value. */
  public static JsonNumber createValue(int number) {
    return PROVIDER.createValue(number);
  }

  /** A number as a value. */
  public static JsonNumber createValue(long number) {
    return PROVIDER.createValue(number);
  }

  /** A number as a value. */
  public static JsonNumber createValue(BigDecimal number) {
    return PROVIDER.createValue(number);
  }

  /** A number as a value. */
  public static JsonNumber createValue(double number) {
    return PROVIDER.createValue(number);
  }

  /** For an object made field by field. */
  public static JsonObjectBuilder createObjectBuilder() {
    return BUILDERS.createObjectBuilder();
  }

  /** For an array made element by element. */
  public static JsonArrayBuilder createArrayBuilder() {
    return BUILDERS.createArrayBuilder();
  }

  /** For an array of these values. */
  public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
    return BUILDERS.createArrayBuilder(values);
  }

  /** Reads one value from text. */
  public static JsonReader createReader(Reader text) {
    return PROVIDER.createReader(text);
  }

  /** Reads one value from bytes. */
  public static JsonReader createReader(InputStream bytes) {
    return PROVIDER.createReader(bytes);
  }

  /** For many builders. */
  public static JsonBuilderFactory createBuilderFactory(Map<String, ?> settings) {
    return PROVIDER.createBuilderFactory(settings);
  }

  /** For many parsers. */
  public static JsonParserFactory createParserFactory(Map<String, ?> settings) {
    return PROVIDER.createParserFactory(settings);
  }
}
