package fi.enterfinland.form.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
  private final FormDefinition form = new FormCatalog().current("OLE_OPI").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "9600, 9600",
    "9 600, 9600",
    "'9600,5', 9600.5",
    "9600.50, 9600.50",
    "€9600, 9600",
    "9 600 €, 9600",
    "-3, -3"
  })
  void a_number_is_read_with_comma_point_and_spaces(String typed, BigDecimal number) {
    assertThat(Answers.parseNumber(typed)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9,600", "1.234,50", "15.4o", "", "€", "1e3", "1234567890", "--1", "٣"})
  void what_is_no_clear_number_is_not_guessed(String typed) {
    assertThat(Answers.parseNumber(typed)).isEmpty();
  }

  @Property
  void every_date_written_in_full_is_read(
      @ForAll @LongRange(min = -25_000, max = 47_000) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    assertThat(Answers.parseDate(date.toString())).hasValue(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-29", "2026-13-01", "2026-1-1", "1.1.2026", "", "2026-01-01T00"})
  void what_is_no_date_is_none(String typed) {
    assertThat(Answers.parseDate(typed)).isEmpty();
  }

  @Test
  void a_reading_of_another_type_is_absent() {
    Answers answers = JsonFiles.answers("{'a':'x','b':true,'c':['y',1],'d':null,'e':{}}");
    assertThat(answers.flag("a")).isEmpty();
    assertThat(answers.text("b")).isEmpty();
    assertThat(answers.list("c")).containsExactly("y");
    assertThat(answers.list("a")).containsExactly("x");
    assertThat(answers.list("b")).isEmpty();
    assertThat(answers.value("d")).isEmpty();
    assertThat(answers.isAnswered("e")).isTrue();
    assertThat(Answers.none().isAnswered("a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "131052-308T",
        "010594Y9021",
        "010594Y9032",
        "010403A998U",
        "100871-998D",
        "100871U998D"
      })
  void an_identity_code_with_a_right_check_character_is_one(String code) {
    assertThat(IdentityCode.parse(code)).isPresent();
  }

  @Property
  void a_changed_digit_is_noticed(
      @ForAll @IntRange(min = 0, max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
    StringBuilder code = new StringBuilder("131052-308T");
    int position = place < 6 ? place : place + 1;
    int digit = (code.charAt(position) - '0' + by) % 10;
    code.setCharAt(position, (char) ('0' + digit));
    assertThat(IdentityCode.parse(code.toString())).isEmpty();
  }

  @Test
  void the_mark_tells_the_century() {
    assertThat(IdentityCode.parse("131052+308T").orElseThrow().born()).isEqualTo("1852-10-13");
    assertThat(IdentityCode.parse("010403F998U").orElseThrow().born()).isEqualTo("2003-04-01");
    assertThat(IdentityCode.parse("131052G308T")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pd.dob          | {'pd.dob':'1993-05-08'}               | 8.5.1993 | 8 maj 1993   | 8 May 1993
          pd.dob          | {'pd.dob':'8.5.'}                     | 8.5.               | 8.5.         | 8.5.
          pd.dob          | {}                                    | ''                 | ''           | ''
          pd.gender       | {'pd.gender':'female'}                | Nainen             | Kvinna       | Female
          pd.gender       | {'pd.gender':'x'}                     | x                  | x            | x
          ph.has_digital  | {'ph.has_digital':true}               | Kyllä              | Ja           | Yes
          fa.no_spouse    | {'fa.no_spouse':true}                 | Ei                 | Nej          | No
          pd.citizenships | {'pd.citizenships':['NP','XX']}       | Nepal, Kansalaisuudeton | Nepal, Statslös | Nepal, Stateless
          pd.birth_country| {'pd.birth_country':'ZZ'}             | ZZ                 | ZZ           | ZZ
          op.tuition_year | {'op.tuition_year':'12000,5'}         | 12\u00a0000,50\u00a0€ | 12\u00a0000,50\u00a0€ | €12,000.50
          op.tuition_year | {'op.tuition_year':'lots'}            | lots               | lots         | lots
          op.funds        | {'op.funds':['a','b']}                | 2                  | 2            | 2
          ai.text         | {'ai.text':' Hello '}                 | Hello              | Hello        | Hello
          """)
  void an_answer_is_shown_as_the_language_writes_it(
      String key, String json, String fi, String sv, String en) {
    Question question = form.question(key).orElseThrow();
    Answers answers = JsonFiles.answers(json);
    assertThat(AnswerText.of(question, answers, Language.FI)).isEqualTo(fi);
    assertThat(AnswerText.of(question, answers, Language.SV)).isEqualTo(sv);
    assertThat(AnswerText.of(question, answers, Language.EN)).isEqualTo(en);
  }
}
