package fi.enterfinland.form.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.form.model.ReadableAnswers.Line;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadableAnswersTest {
  private static final FormDefinition FORM = new FormCatalog().current("OLE_OPI").orElseThrow();

  private static List<Line> read(Map<String, JsonValue> answers, Language language) {
    return ReadableAnswers.of(FORM, new Answers(answers), language, LocalDate.of(2026, 12, 1))
        .stream()
        .flatMap(section -> section.lines().stream())
        .toList();
  }

  private static String value(List<Line> lines, String question) {
    return lines.stream()
        .filter(line -> line.question().equals(question))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void dates_and_countries_are_written_in_the_readers_language() {
    Map<String, JsonValue> answers =
        Map.of(
            "pd.dob", Json.createValue("1993-05-08"),
            "pd.birth_country", Json.createValue("NP"));
    assertThat(value(read(answers, Language.FI), "pd.dob")).isEqualTo("8.5.1993");
    assertThat(value(read(answers, Language.SV), "pd.dob")).isEqualTo("8 maj 1993");
    assertThat(value(read(answers, Language.EN), "pd.birth_country")).isEqualTo("Nepal");
  }

  @Test
  void what_is_no_date_is_read_out_as_it_was_typed() {
    assertThat(value(read(Map.of("pd.dob", Json.createValue("1993-31-31")), Language.EN), "pd.dob"))
        .isEqualTo("1993-31-31");
  }

  @Test
  void a_question_without_an_answer_is_there_with_nothing_beside_it() {
    assertThat(value(read(Map.of(), Language.EN), "pd.last_name")).isEmpty();
  }

  @Test
  void a_question_that_does_not_apply_is_not_read_out() {
    assertThat(read(Map.of(), Language.EN)).noneMatch(line -> line.question().equals("ph.code"));
  }
}
