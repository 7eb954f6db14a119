package fi.enterfinland.demonstration.model;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invented case.
 *
 * @param language the language it was filled in in
 * @param template its answers by question, with years counted from the one it was begun in: {@code
 *     {+1}-08-15} is the 15th of August of the year after
 * @param slots the slots of the form that hold a document
 * @param story what happened, in order
 * @param ends where it stands when all of it has happened
 */
public record DemonstrationCase(
    Language language,
    Map<String, JsonValue> template,
    List<String> slots,
    List<DemonstrationStep> story,
    ApplicationStatus ends) {
  private static final Pattern YEAR = Pattern.compile("\\{\\+(\\d)}");

  static DemonstrationCase of(JsonObject told, JsonObject person, JsonObject student) {
    Language language = Language.valueOf(person.getString("language"));
    Map<String, JsonValue> answers = new LinkedHashMap<>(student.getJsonObject("answers"));
    answers.put("pd.last_name", Json.createValue(person.getString("family")));
    answers.put("pd.first_names", Json.createValue(person.getString("given")));
    answers.put("pd.dob", Json.createValue(person.getString("born")));
    answers.put("pd.language", Json.createValue(language.code()));
    answers.put("ct.home.email", Json.createValue(person.getString("email")));
    if (person.containsKey("answers")) {
      answers.putAll(person.getJsonObject("answers"));
    }
    if (told.containsKey("answers")) {
      answers.putAll(told.getJsonObject("answers"));
    }
    answers.values().removeIf(JsonValue.NULL::equals);
    List<String> only = Texts.list(told, "only");
    if (!only.isEmpty()) {
      answers.keySet().removeIf(question -> only.stream().noneMatch(question::startsWith));
    }
    return new DemonstrationCase(
        language,
        answers,
        Texts.list(told.containsKey("documents") ? told : student, "documents"),
        DemonstrationStep.story(told),
        ApplicationStatus.valueOf(told.getString("ends")));
  }

  /** A case that was lodged elsewhere: nobody answered anything here. */
  static DemonstrationCase elsewhere(JsonObject told) {
    return new DemonstrationCase(
        Language.valueOf(told.getString("language")),
        Map.of(),
        List.of(),
        DemonstrationStep.story(told),
        ApplicationStatus.valueOf(told.getString("ends")));
  }

  /** The answers of a case begun on a day. */
  public Map<String, JsonValue> answers(LocalDate begun) {
    Map<String, JsonValue> answers = new LinkedHashMap<>();
    template.forEach((question, value) -> answers.put(question, dated(value, begun)));
    return answers;
  }

  static JsonValue dated(JsonValue value, LocalDate begun) {
    return value instanceof JsonString text
        ? Json.createValue(dated(text.getString(), begun))
        : value;
  }

  static String dated(String text, LocalDate begun) {
    Matcher year = YEAR.matcher(text);
    return year.replaceAll(
        found -> Integer.toString(begun.getYear() + Integer.parseInt(found.group(1))));
  }
}
