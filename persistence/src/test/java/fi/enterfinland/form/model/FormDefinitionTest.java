package fi.enterfinland.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.YamlResource;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDefinitionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final FormCatalog catalog = new FormCatalog();
  private final FormDefinition form = catalog.current("OLE_OPI").orElseThrow();

  @Test
  void the_catalogue_knows_every_kind_and_the_forms_there_are() {
    assertThat(catalog.kinds()).hasSize(123);
    assertThat(catalog.kind("OLE_MUU").orElseThrow().online()).isEqualTo("no");
    assertThat(catalog.kind("NO_SUCH")).isEmpty();
    assertThat(catalog.current("KAN_1")).isEmpty();
    assertThat(catalog.current("NO_SUCH")).isEmpty();
    assertThat(catalog.definition("OLE_OPI", 1)).isSameAs(form).hasToString("OLE_OPI version 1");
    assertThatIllegalArgumentException().isThrownBy(() -> catalog.definition("OLE_OPI", 2));
    assertThatIllegalArgumentException().isThrownBy(() -> catalog.definition("NO_SUCH", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          pd.last_name            | 'Ōe'                         | true
          pd.last_name            | null                         | true
          pd.last_name            | true                         | false
          pd.last_name            | 12                           | false
          pd.last_name            | ['Ōe']                       | false
          pd.last_name            | {'a':'b'}                    | false
          pd.dob                  | '2003-2-x'                   | true
          pd.gender               | 'something else'             | true
          pd.citizenships         | ['NP','not a country']       | true
          pd.citizenships         | 'NP'                         | false
          pd.citizenships         | [1]                          | false
          ph.has_digital          | false                        | true
          ph.has_digital          | 'false'                      | false
          fa.ch                   | ['x1','b2']                  | true
          fa.ch                   | ['x1','x1']                  | false
          fa.ch                   | ['X1']                       | false
          fa.ch                   | ['abcdefghijklm']            | false
          fa.ch                   | [true]                       | false
          fa.ch[x1].dob           | 'yesterday'                  | true
          fa.ch[x1].applies       | 'yes'                        | false
          op.tuition_year         | '12 000'                     | true
          op.tuition_year         | 12000                        | false
          """)
  void a_value_of_the_wrong_json_type_is_refused_and_a_wrong_answer_kept(
      String key, String value, boolean accepted) {
    JsonValue json = JsonFiles.of("{'v':" + value.replace('\'', '"') + "}").get("v");
    assertThat(form.question(key).orElseThrow().accepts(json)).isEqualTo(accepted);
  }

  @Test
  void a_text_out_of_all_proportion_is_refused() {
    Question name = form.question("pd.last_name").orElseThrow();
    assertThat(name.accepts(json("x".repeat(1_800)))).isTrue();
    assertThat(name.accepts(json("x".repeat(1_801)))).isFalse();
    Question countries = form.question("pd.citizenships").orElseThrow();
    assertThat(countries.accepts(array(61))).isFalse();
    assertThat(form.question("fa.ch").orElseThrow().accepts(array(51))).isFalse();
    assertThat(form.question("fa.ch").orElseThrow().accepts(array(50))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "pd.shoe_size",
    "fa.ch[x1].shoe_size",
    "fa.ch[].dob",
    "fa.ch[X1].dob",
    "fa.ch[x1]",
    "pd.dob[x1].dob",
    "fa.ch[x1].dob[x2].dob",
    "g.passport_copy"
  })
  void what_the_form_does_not_ask_is_no_question(String key) {
    assertThat(form.question(key)).isEmpty();
  }

  @Test
  void a_rows_field_speaks_of_its_row() {
    Question to = form.question("op.history[h1].to").orElseThrow();
    assertThat(to.key()).isEqualTo("op.history[h1].to");
    assertThat(to.fieldName()).isEqualTo("to");
    assertThat(to.references()).containsExactly("op.history[h1].from", "op.history[h1].to");
    assertThat(form.sectionOf("op.history[h1].to")).hasValue("studies");
    assertThat(form.sectionOf("op.accept")).hasValue("attachments");
    assertThat(form.sectionOf("no.such")).isEmpty();
  }

  @Test
  void sections_and_slots_are_found_by_key() {
    assertThat(form.section("money").orElseThrow().title().fi()).isEqualTo("Rahat");
    assertThat(form.section("no-such")).isEmpty();
    assertThat(form.slot("op.accept").orElseThrow().isAlwaysRequired()).isTrue();
    assertThat(form.slot("op.birth").orElseThrow().isAlwaysRequired()).isFalse();
    assertThat(form.slot("g.translation").orElseThrow().isAlwaysRequired()).isFalse();
    assertThat(form.slot("no.such")).isEmpty();
    assertThat(form.sections().stream().filter(Section::onReview).map(Section::key))
        .containsExactly("confirmation");
    assertThat(form.minutes()).isPositive();
  }

  @Test
  void the_browser_gets_what_it_needs_to_follow_the_conditions() {
    JsonObject arrival = form.question("st.arrival_date").orElseThrow().toJson(Language.SV);
    assertThat(arrival.getJsonObject("shownWhen"))
        .hasToString("{\"question\":\"st.in_finland\",\"equals\":true}");
    assertThat(arrival.getJsonArray("checks").getJsonObject(0).getString("text"))
        .startsWith("Ankomstdagen");
    assertThat(form.question("fa.ch").orElseThrow().toJson(Language.FI).toString())
        .contains("\"key\":\"fa.ch[].dob\"");
    assertThat(form.question("op.funds").orElseThrow().toJson(Language.EN).toString())
        .as("what only the server can check")
        .doesNotContain("800 euros");
    assertThat(form.section("family").orElseThrow().outsideReferences())
        .containsExactly("pd.marital");
  }

  @Test
  void long_lists_stand_in_the_order_of_the_language_within_their_groups() {
    Question place = form.question("ef.service_point").orElseThrow();
    assertThat(place.optionsIn(Language.FI)).hasSameSizeAs(place.options());
    assertThat(place.optionsIn(Language.SV))
        .extracting(option -> option.label().sv())
        .startsWith("Helsingfors", "Jyväskylä", "Kuopio", "Lahtis", "Mariehamn")
        .endsWith("Österrike, Wien");
    Question gender = form.question("pd.gender").orElseThrow();
    assertThat(gender.optionsIn(Language.FI)).isEqualTo(gender.options());
  }

  @Test
  void an_answer_too_long_is_kept_named_and_stops_sending() {
    Answers answers = JsonFiles.answers("{'pd.native_language':'" + "x".repeat(101) + "'}");
    Completeness completeness = Completeness.of(form, answers, Map.of(), TODAY);
    SectionProgress section = completeness.section("application").orElseThrow();
    Finding finding =
        section.stopping().stream()
            .filter(found -> found.question().equals("pd.native_language"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.WRONG);
    assertThat(finding.text().en()).contains("at most 100 characters");
    assertThat(finding.label().sv()).isEqualTo("Modersmål");
    assertThat(section.missing()).isEqualTo(3);
    assertThat(section.isComplete()).isFalse();
    assertThat(completeness.section("no-such")).isEmpty();
  }

  @Test
  void a_finding_in_a_row_says_which_row() {
    Answers answers =
        JsonFiles.answers("{'fa.no_children':false,'fa.ch':['a','b'],'fa.ch[b].gender':'boy'}");
    assertThat(Completeness.of(form, answers, Map.of(), TODAY).stopping())
        .extracting(Finding::question, finding -> finding.label().en())
        .contains(
            tuple("fa.ch[a].dob", "Child 1: Date of birth"),
            tuple("fa.ch[b].gender", "Child 2: Gender"));
  }

  @Test
  void what_hangs_on_a_hidden_answer_is_hidden_too() {
    Answers answers =
        JsonFiles.answers(
            "{'op.tuition':false,'op.tuition_paid':true,'op.tuition_paid.amount':'5','x':'y'}");
    Visibility visibility = form.visibility(answers, TODAY);
    assertThat(visibility.isShown("op.tuition")).isTrue();
    assertThat(visibility.isShown("op.tuition_paid.amount")).isFalse();
    assertThat(visibility.hasSlot("op.tuition_doc")).isFalse();
    assertThat(form.visibleAnswers(answers, TODAY).byQuestion()).containsOnlyKeys("op.tuition");
    assertThat(form.hiddenAnswers(answers, TODAY).byQuestion())
        .containsOnlyKeys("op.tuition_paid", "op.tuition_paid.amount", "x");
  }

  @Test
  void two_things_with_one_key_are_a_defect() {
    LocalizedText text = new LocalizedText("a", "a", "a");
    Slot slot =
        new Slot("k", text, Optional.empty(), Optional.empty(), Condition.ALWAYS, true, false);
    Section section =
        new Section("s", text, Optional.empty(), List.of(), List.of(slot, slot), false);
    List<Section> sections = List.of(section);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FormDefinition("X", 1, text, 1, sections, FormTexts.load()));
    assertThatIllegalStateException().isThrownBy(() -> YamlResource.read("forms/no-such.yaml"));
  }

  private static JsonValue json(String text) {
    return Json.createValue(text);
  }

  private static JsonValue array(int size) {
    var array = Json.createArrayBuilder();
    for (int i = 0; i < size; i++) {
      array.add("r" + i);
    }
    return array.build();
  }
}
