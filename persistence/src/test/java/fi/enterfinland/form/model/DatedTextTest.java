package fi.enterfinland.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DatedTextTest {
  private static final Limits LIMITS =
      Limits.of(
          json(
              """
              {"limits": [
                {"name": "rent", "value": 800, "valid-from": "2024-01-01"},
                {"name": "rent", "value": 812.5, "valid-from": "2027-01-01"}]}
              """));

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static DatedText text(String amount) {
    return new DatedText(
        new LocalizedText(amount + " euroa", amount + " euro", amount + " euros"), LIMITS);
  }

  @Test
  void a_text_names_the_amount_of_the_day() {
    DatedText text = text("{limit rent}");
    assertThat(text.on(LocalDate.of(2026, 12, 31)).en()).isEqualTo("800 euros");
    assertThat(text.on(LocalDate.of(2027, 1, 1)))
        .isEqualTo(new LocalizedText("812,5 euroa", "812,5 euro", "812.5 euros"));
  }

  @Test
  void a_multiple_is_written_as_each_language_writes_it() {
    assertThat(text("{12 x limit rent}").on(LocalDate.of(2026, 6, 1)))
        .isEqualTo(new LocalizedText("9\u00a0600 euroa", "9\u00a0600 euro", "9,600 euros"));
  }

  @Test
  void an_amount_that_is_none_of_the_facts_is_found_when_the_form_is_read() {
    assertThatThrownBy(() -> text("{limit rnt}")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_the_browser_says_itself_names_no_amount() {
    assertThatThrownBy(
            () ->
                new Check(
                    Condition.ALWAYS, Condition.ALWAYS, Severity.ADVICE, text("{limit rent}")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A check that leans on a limit says it by the limit, not by a number of its own. */
  @Test
  void no_text_of_a_form_writes_a_limit_as_a_number() {
    Pattern amount = Pattern.compile("\\d[\\d ,\u00a0]*\\d* euro");
    new FormCatalog()
        .current("OLE_OPI")
        .orElseThrow()
        .sections()
        .forEach(
            section ->
                section
                    .questions()
                    .forEach(
                        question ->
                            assertThat(question.checks())
                                .noneMatch(
                                    check -> amount.matcher(check.text().template().en()).find())));
  }
}
