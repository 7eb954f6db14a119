package fi.enterfinland.browser;

import fi.enterfinland.common.model.SystemClock;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody answers in an application and which documents they add: one of the data files that
 * the form's own tests use. Its days move with today's.
 */
final class Scenario {
  private static final Path FOLDER =
      Path.of("..", "persistence", "src", "test", "resources", "scenarios");

  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, Integer> documents = new LinkedHashMap<>();

  private Scenario() {}

  /**
   * @param name form and scenario, for example {@code OLE_OPI/degree-student-complete}
   */
  static Scenario named(String name) {
    try (JsonReader reader =
        Json.createReader(Files.newBufferedReader(FOLDER.resolve(name + ".json")))) {
      JsonObject file = reader.readObject();
      LocalDate today = LocalDate.now(SystemClock.HELSINKI);
      long later = ChronoUnit.DAYS.between(LocalDate.parse(file.getString("today")), today);
      Scenario scenario = new Scenario();
      file.getJsonObject("answers")
          .forEach((question, value) -> scenario.answers.put(question, typed(value, later)));
      file.getJsonObject("documents")
          .keySet()
          .forEach(
              slot -> scenario.documents.put(slot, file.getJsonObject("documents").getInt(slot)));
      return scenario;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with another answer. */
  Scenario with(String question, String answer) {
    answers.put(question, List.of(answer));
    return this;
  }

  /** What is typed or chosen, or nothing where the question is left alone. */
  List<String> answer(String question) {
    return answers.getOrDefault(question, List.of());
  }

  /** Every question that is answered. */
  Set<String> questions() {
    return answers.keySet();
  }

  /** How many files go to which place. */
  Map<String, Integer> documents() {
    return documents;
  }

  private static List<String> typed(JsonValue value, long later) {
    List<String> typed = new ArrayList<>();
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(one -> typed.addAll(typed(one, later)));
    } else if (value instanceof JsonString text) {
      typed.add(moved(text.getString(), later));
    } else {
      typed.add(value.toString());
    }
    return typed;
  }

  private static String moved(String text, long later) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? LocalDate.parse(text).plusDays(later).toString()
        : text;
  }
}
