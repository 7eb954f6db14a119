package fi.enterfinland.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.SaveRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutosaveBodyTest {
  @Test
  void the_touched_answers_are_read_with_their_counters() {
    assertThat(
            read(
                """
                {"pd.first_names": {"value": "Åsa 😀", "counter": 3},
                 "fa.ch": {"counter": 1, "value": ["a1", "b2"]},
                 "op.distance": {"value": false, "counter": 2},
                 "op.degree": {"value": null, "counter": 999999999999999}}
                """))
        .containsExactly(
            new AnswerEdit("pd.first_names", Json.createValue("Åsa 😀"), 3),
            new AnswerEdit("fa.ch", Json.createArrayBuilder().add("a1").add("b2").build(), 1),
            new AnswerEdit("op.distance", JsonValue.FALSE, 2),
            new AnswerEdit("op.degree", JsonValue.NULL, 999_999_999_999_999L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "{",
        "[]",
        "null",
        "{}",
        "{} {}",
        "{\"q\": \"a\"}",
        "{\"q\": {\"value\": \"a\"}}",
        "{\"q\": {\"counter\": 1}}",
        "{\"q\": {\"value\": \"a\", \"counter\": 0}}",
        "{\"q\": {\"value\": \"a\", \"counter\": -1}}",
        "{\"q\": {\"value\": \"a\", \"counter\": 1.5}}",
        "{\"q\": {\"value\": \"a\", \"counter\": 1e9}}",
        "{\"q\": {\"value\": \"a\", \"counter\": \"1\"}}",
        "{\"q\": {\"value\": \"a\", \"counter\": 99999999999999999999}}",
        "{\"q\": {\"value\": \"a\", \"counter\": 1, \"more\": 1}}",
        "{\"q\": {\"value\": \"a\", \"value\": \"b\", \"counter\": 1}}",
        "{\"q\": {\"value\": \"a\", \"counter\": 1}, \"q\": {\"value\": \"b\", \"counter\": 2}}",
        "{\"q\": {\"value\": \"\\u0000\", \"counter\": 1}}",
        "{\"q\": {\"value\": \"\\ud83d\", \"counter\": 1}}",
        "{\"q\": {\"value\": \"\\udE00\\ud83d\", \"counter\": 1}}",
        "{\"q\": {\"value\": \"a\", \"counter\": 1}",
        "{\"q\": {\"value\": [\"a\", \"counter\": 1}}"
      })
  void what_is_not_of_the_agreed_form_is_refused(String body) {
    assertThat(refusal(body.getBytes(StandardCharsets.UTF_8)).rule())
        .isEqualTo(SaveRule.SAVE_NOT_READABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1e999999999", "{}", "{\"a\": 1}", "[1]", "[[\"a\"]]", "[null]"})
  void what_no_answer_can_be_is_refused_with_its_question(String value) {
    RuleViolation refusal =
        refusal(
            ("{\"op.type\": {\"value\": " + value + ", \"counter\": 1}}")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(refusal.rule()).isEqualTo(SaveRule.ANSWER_OF_WRONG_KIND);
    assertThat(refusal.arguments()).containsExactly("op.type");
  }

  @Test
  void deep_nesting_ends_at_the_first_level() {
    String deep = "[".repeat(100_000);
    assertThat(
            refusal(
                    ("{\"q\": {\"value\": " + deep + ", \"counter\": 1}}")
                        .getBytes(StandardCharsets.UTF_8))
                .rule())
        .isEqualTo(SaveRule.ANSWER_OF_WRONG_KIND);
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] body = "{\"q\": {\"value\": \"?\", \"counter\": 1}}".getBytes(StandardCharsets.UTF_8);
    body[17] = (byte) 0xC3;
    assertThat(refusal(body).rule()).isEqualTo(SaveRule.SAVE_NOT_READABLE);
  }

  private static List<AnswerEdit> read(String body) {
    return AutosaveBody.read(body.getBytes(StandardCharsets.UTF_8));
  }

  private static RuleViolation refusal(byte[] body) {
    return catchThrowableOfType(RuleViolation.class, () -> AutosaveBody.read(body));
  }
}
