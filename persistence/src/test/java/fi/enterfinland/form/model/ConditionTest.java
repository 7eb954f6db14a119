package fi.enterfinland.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final ConditionReader reader = new ConditionReader(Limits.load());

  @TestFactory
  Stream<DynamicTest> a_condition_means_what_the_shared_cases_say() {
    JsonObject file = JsonFiles.read("/forms/condition-cases.json");
    return file.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
        .map(
            test ->
                DynamicTest.dynamicTest(
                    test.getString("name"), () -> check(test, file.getString("today"))));
  }

  private void check(JsonObject test, String usualDay) {
    LocalDate today = LocalDate.parse(test.getString("today", usualDay));
    Answers answers = new Answers(test.getJsonObject("answers"));
    Condition condition = reader.read(test.getJsonObject("condition"), null);
    assertThat(condition.evaluate(answers, today)).isEqualTo(test.getBoolean("holds"));
    assertThat(condition.canTell(answers, today)).as("tells").isEqualTo(test.getBoolean("tells"));
    assertThat(condition.isLive()).isTrue();
    Condition again = reader.read(condition.toJson(), null);
    assertThat(again).as("through JSON").hasToString(condition.toString());
  }

  @Test
  void in_a_row_it_speaks_of_that_row() {
    Condition condition =
        reader.read(
            JsonFiles.of(
                "{'all':[{'not':{'question':'g[].to','before':{'question':'g[].from'}}},"
                    + "{'any':[{'question':'g[].a','in':{'question':'g[].b'}},"
                    + "{'question':'g[].h','identity-code-born':{'question':'g[].dob'}}]},"
                    + "{'question':'other','answered':true}]}"),
            null);
    assertThat(condition.inRow("x1").references())
        .containsExactly(
            "g[x1].a", "g[x1].b", "g[x1].dob", "g[x1].from", "g[x1].h", "g[x1].to", "other");
  }

  @Test
  void a_check_may_leave_out_the_question_it_stands_at() {
    assertThat(reader.read(JsonFiles.of("{'before':'today'}"), "a").references())
        .containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'question':'a'}",
        "{'equals':true}",
        "{'question':'a','sounds-like':'b'}",
        "{'question':'a','at-least':{'nothing':1}}",
        "{'sum':'a','at-least':1}",
        "{'sum':'a[].b'}"
      })
  void what_has_no_known_form_is_refused(String json) {
    JsonObject condition = JsonFiles.of(json);
    assertThatIllegalArgumentException().isThrownBy(() -> reader.read(condition, null));
  }

  @Test
  void a_sum_over_rows_against_begun_months_of_a_limit() {
    Condition condition =
        reader.read(
            JsonFiles.of(
                "{'sum':'f[].amount','at-least':{'limit':'student.monthly','each-month-from':'s',"
                    + "'until':'e','most-months':12}}"),
            null);
    String rows = "'f':['a','b'],'f[a].amount':'2400','f[b].amount':'4 000,00'";
    Answers eightMonths = answers("{'s':'2027-01-15','e':'2027-09-14'," + rows + "}");
    Answers dayMore = answers("{'s':'2027-01-15','e':'2027-09-15'," + rows + "}");
    Answers years = answers("{'s':'2027-01-15','e':'2030-09-15','f':['a'],'f[a].amount':'9600'}");
    Answers unreadable =
        answers("{'s':'2027-01-15','e':'2027-02-15','f':['a'],'f[a].amount':'lots'}");
    Answers backwards = answers("{'s':'2027-01-15','e':'2026-02-15'," + rows + "}");
    assertThat(condition.evaluate(eightMonths, TODAY)).isTrue();
    assertThat(condition.evaluate(dayMore, TODAY)).isFalse();
    assertThat(condition.evaluate(years, TODAY)).as("the first year only").isTrue();
    assertThat(condition.canTell(unreadable, TODAY)).isFalse();
    assertThat(condition.evaluate(unreadable, TODAY)).isFalse();
    assertThat(condition.canTell(backwards, TODAY)).isFalse();
    assertThat(condition.references()).containsExactly("e", "f", "s");
    assertThat(condition.inRow("x")).isSameAs(condition);
    assertThat(condition.isLive()).isFalse();
    assertThatIllegalStateException().isThrownBy(condition::toJson);
  }

  @Test
  void a_limit_is_the_one_of_the_day_and_known_to_the_server_only() {
    Condition condition =
        reader.read(
            JsonFiles.of("{'question':'c','at-least':{'limit':'student.insurance.two-years'}}"),
            null);
    Answers answers = answers("{'c':'35000'}");
    assertThat(condition.evaluate(answers, LocalDate.of(2023, 12, 31))).isTrue();
    assertThat(condition.evaluate(answers, LocalDate.of(2024, 1, 1))).isFalse();
    assertThat(condition.canTell(answers, LocalDate.of(2000, 1, 1))).isFalse();
    assertThat(condition.isLive()).isFalse();
    assertThatIllegalStateException().isThrownBy(condition::toJson);
    Limits limits = Limits.load();
    assertThatIllegalArgumentException().isThrownBy(() -> limits.at("no.such", TODAY));
  }

  private static Answers answers(String json) {
    return JsonFiles.answers(json);
  }
}
