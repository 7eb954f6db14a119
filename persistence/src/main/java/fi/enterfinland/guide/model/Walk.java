package fi.enterfinland.guide.model;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.form.model.Countries;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One walk through the guide's tree: what was answered, and what each answer brought along. */
final class Walk {
  private static final int MOST_COUNTRIES = 20;

  private final JsonObject tree;
  private final List<GivenAnswer> given = new ArrayList<>();
  private final Map<String, JsonValue> prefilled = new LinkedHashMap<>();
  private final List<LocalizedText> warnings = new ArrayList<>();
  private boolean minor;

  Walk(JsonObject tree) {
    this.tree = tree;
  }

  /** Takes an answer; tells the way on, or nothing if the question offers no such answer. */
  Optional<JsonObject> take(String question, String answer) {
    JsonObject node = tree.getJsonObject("questions").getJsonObject(question);
    return "countries".equals(node.getString("kind", ""))
        ? takeCountries(question, node, answer)
        : takeOption(question, node, answer);
  }

  private Optional<JsonObject> takeOption(String question, JsonObject node, String answer) {
    Optional<JsonObject> chosen =
        Guide.array(node, "options").getValuesAs(JsonObject.class).stream()
            .filter(option -> option.getString("value").equals(answer))
            .findFirst();
    chosen.ifPresent(
        option -> {
          add(question, node, answer, Guide.text(option, "text"));
          if (option.containsKey("prefill")) {
            prefilled.putAll(option.getJsonObject("prefill"));
          }
          if (option.containsKey("warn")) {
            warnings.add(Guide.text(tree.getJsonObject("warnings"), option.getString("warn")));
          }
          if (option.containsKey("applicant")) {
            minor = "minor".equals(option.getString("applicant"));
          }
        });
    return chosen;
  }

  private Optional<JsonObject> takeCountries(String question, JsonObject node, String answer) {
    List<String> codes = List.of(answer.split(","));
    if (codes.size() > MOST_COUNTRIES || !codes.stream().allMatch(Countries::isCountry)) {
      return Optional.empty();
    }
    add(question, node, answer, names(codes));
    JsonArrayBuilder chosen = Json.createArrayBuilder();
    codes.forEach(chosen::add);
    prefilled.put(node.getString("prefill"), chosen.build());
    return node.getJsonArray("next").getValuesAs(JsonObject.class).stream()
        .filter(
            way ->
                !way.containsKey("in")
                    || way.getJsonArray("in").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .anyMatch(codes::contains))
        .findFirst();
  }

  private void add(String question, JsonObject node, String answer, LocalizedText answerText) {
    given.add(
        new GivenAnswer(
            question,
            answer,
            Guide.text(node, "text"),
            answerText,
            given.stream().map(GivenAnswer::value).toList()));
  }

  private static LocalizedText names(List<String> codes) {
    return new LocalizedText(
        names(codes, Language.FI), names(codes, Language.SV), names(codes, Language.EN));
  }

  private static String names(List<String> codes, Language language) {
    return codes.stream()
        .map(code -> Countries.nameOf(code, language).orElse(code))
        .collect(Collectors.joining(", "));
  }

  List<GivenAnswer> given() {
    return List.copyOf(given);
  }

  Map<String, JsonValue> prefilled() {
    return Map.copyOf(prefilled);
  }

  List<LocalizedText> warnings() {
    return List.copyOf(warnings);
  }

  boolean minor() {
    return minor;
  }
}
