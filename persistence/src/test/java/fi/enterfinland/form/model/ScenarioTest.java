package fi.enterfinland.form.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People and their answers, one file each; what the form makes of them. */
class ScenarioTest {
  private static final FormCatalog CATALOG = new FormCatalog();
  private static final FeeTable FEES = new FeeTable();

  static List<String> scenarios() throws IOException, URISyntaxException {
    Path root =
        Path.of(Objects.requireNonNull(ScenarioTest.class.getResource("/scenarios")).toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_form_judges_the_answers_as_the_scenario_says(String name) {
    String code = name.substring(0, name.indexOf('/'));
    FormDefinition form = CATALOG.current(code).orElseThrow();
    JsonObject scenario = JsonFiles.read("/scenarios/" + name);
    JsonObject expected = scenario.getJsonObject("expect");
    LocalDate today = LocalDate.parse(scenario.getString("today"));
    Answers answers = new Answers(merged(code, scenario, "answers"));
    answers
        .byQuestion()
        .forEach(
            (key, value) ->
                assertThat(form.question(key).map(question -> question.accepts(value)))
                    .as(key)
                    .hasValue(true));
    Map<String, Integer> documents = new LinkedHashMap<>();
    merged(code, scenario, "documents")
        .forEach((slot, files) -> documents.put(slot, ((JsonNumber) files).intValueExact()));

    Completeness completeness = Completeness.of(form, answers, documents, today);
    assertThat(keys(completeness, Severity.MISSING))
        .as("missing")
        .isEqualTo(texts(expected, "missing"));
    assertThat(keys(completeness, Severity.WRONG)).as("wrong").isEqualTo(texts(expected, "wrong"));
    assertThat(keys(completeness, Severity.ADVICE))
        .as("advice")
        .isEqualTo(texts(expected, "advice"));
    assertThat(completeness.isComplete()).isEqualTo(expected.getBoolean("complete"));
    for (Map.Entry<String, JsonValue> state : expected.getJsonObject("states").entrySet()) {
      assertThat(completeness.section(state.getKey()).orElseThrow().state().name())
          .as(state.getKey())
          .isEqualTo(((JsonString) state.getValue()).getString());
    }
    assertThat(form.hiddenAnswers(answers, today).byQuestion().keySet())
        .as("left out")
        .containsExactlyInAnyOrderElementsOf(texts(expected, "leftOut"));
    assertThat(
            form.visibility(answers, today).slots().stream()
                .filter(slot -> slot.required() && !slot.bring())
                .map(Slot::key)
                .toList())
        .as("required documents")
        .isEqualTo(texts(expected, "requiredSlots"));
    assertThat(fee(code, today, answers, Channel.ONLINE)).isEqualTo(cents(expected, "feeOnline"));
    assertThat(fee(code, today, answers, Channel.PAPER)).isEqualTo(cents(expected, "feePaper"));
    for (Question question : form.visibility(answers, today).questions().values()) {
      assertThat(AnswerText.of(question, answers, Language.FI).isEmpty())
          .as(question.key())
          .isEqualTo(!answers.isAnswered(question.key()));
    }
  }

  private static Optional<Long> fee(String code, LocalDate sent, Answers answers, Channel channel) {
    return FEES.fee(code, sent, answers, channel);
  }

  private static Optional<Long> cents(JsonObject expected, String key) {
    return expected.isNull(key)
        ? Optional.empty()
        : Optional.of(expected.getJsonNumber(key).longValueExact());
  }

  private static List<String> keys(Completeness completeness, Severity severity) {
    return Stream.concat(completeness.stopping().stream(), completeness.advice().stream())
        .filter(finding -> finding.severity() == severity)
        .map(Finding::question)
        .toList();
  }

  private static List<String> texts(JsonObject json, String key) {
    JsonArray array = json.getJsonArray(key);
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  /** The scenario's values over those of the one it is based on; null takes a value away. */
  private static Map<String, JsonValue> merged(String code, JsonObject scenario, String part) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    if (scenario.containsKey("based-on")) {
      String base = "/scenarios/" + code + "/" + scenario.getString("based-on") + ".json";
      values.putAll(merged(code, JsonFiles.read(base), part));
    }
    if (scenario.containsKey(part)) {
      values.putAll(scenario.getJsonObject(part));
    }
    values.values().removeIf(JsonValue.NULL::equals);
    return values;
  }
}
