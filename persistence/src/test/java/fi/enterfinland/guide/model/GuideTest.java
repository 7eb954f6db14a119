package fi.enterfinland.guide.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.YamlResource;
import fi.enterfinland.form.model.Channel;
import fi.enterfinland.form.model.FeeTable;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.Slot;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> STUDENT =
      List.of("NP", "move", "studies", "higher", "no", "long", "no", "no", "no", "adult");

  private final FormCatalog catalog = new FormCatalog();
  private final Guide guide = new Guide(catalog);

  @Test
  void it_begins_with_the_citizenship() {
    GuideStep step = guide.at(List.of());
    assertThat(step).isInstanceOf(GuideQuestion.class);
    GuideQuestion question = (GuideQuestion) step;
    assertThat(question.key()).isEqualTo("citizenship");
    assertThat(question.countries()).isTrue();
    assertThat(question.choices()).isEmpty();
    assertThat(question.help()).isPresent();
    assertThat(question.isResult()).isFalse();
    assertThat(question.values()).isEmpty();
  }

  @Test
  void the_study_branch_leads_to_the_study_permit_with_the_answers_given() {
    GuideResult result = result(STUDENT);
    assertThat(result.isAvailable()).isTrue();
    assertThat(result.form().orElseThrow().code()).isEqualTo("OLE_OPI");
    assertThat(result.title().sv()).isEqualTo("Uppehållstillstånd för studier");
    assertThat(result.prefilled().toString())
        .contains("pd.citizenships=[\"NP\"]")
        .contains("op.type=\"higher\"")
        .contains("op.distance=false")
        .contains("st.in_finland=false");
    assertThat(result.warnings()).isEmpty();
    assertThat(result.whyNot()).hasSize(3);
    assertThat(result.where()).isEmpty();
    assertThat(result.values()).isEqualTo(STUDENT);
    assertThat(result.given().get(0).answerText().en()).isEqualTo("Nepal");
    assertThat(result.given().get(2).before()).containsExactly("NP", "move");
    FeeTable fees = new FeeTable();
    assertThat(result.fee(fees, TODAY, Channel.ONLINE)).hasValue(60_000L);
    assertThat(result.fee(fees, TODAY, Channel.PAPER)).hasValue(75_000L);
    assertThat(result.fee(fees, LocalDate.of(2027, 1, 1), Channel.ONLINE)).isEmpty();
  }

  @Test
  void the_documents_of_the_result_follow_the_answers() {
    GuideResult abroad = result(STUDENT);
    assertThat(abroad.documents(TODAY))
        .extracting(Slot::key)
        .containsExactly(
            "g.passport", "g.passport_copy", "op.accept", "op.funds_doc", "op.ins_doc");
    assertThat(abroad.possibleDocuments(TODAY))
        .extracting(Slot::key)
        .contains("g.photo", "g.legal_stay", "op.tuition_doc", "g.translation")
        .doesNotContain("g.mp1", "op.birth", "op.degrees");

    GuideResult minorInFinland =
        result(
            List.of(
                "NP,IN",
                "move",
                "studies",
                "upper-secondary",
                "no",
                "long",
                "no",
                "yes",
                "yes",
                "minor"));
    assertThat(minorInFinland.minor()).isTrue();
    assertThat(minorInFinland.warnings()).hasSize(3);
    assertThat(minorInFinland.documents(TODAY))
        .extracting(Slot::key)
        .contains("g.mp1", "op.birth", "op.guardian", "op.degrees");
    assertThat(minorInFinland.fee(new FeeTable(), TODAY, Channel.ONLINE)).hasValue(40_000L);
  }

  @Test
  void every_answer_carried_on_is_one_the_application_accepts() {
    for (GuideResult result : results()) {
      result
          .form()
          .ifPresent(
              form ->
                  result
                      .prefilled()
                      .forEach(
                          (key, value) ->
                              assertThat(form.question(key).orElseThrow().accepts(value))
                                  .as(key)
                                  .isTrue()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FI, , You need no permit",
    "'NP,FI', , You need no permit",
    "NO, live, 'You need no permit, register your move'",
    "'US,DE', register, ",
    "XX, protection, Asylum is applied for with the police or the border guard",
    "NP, travel-document, "
  })
  void the_citizenship_that_gives_most_rights_decides(String countries, String next, String title) {
    List<String> answers = next == null ? List.of(countries) : List.of(countries, next);
    GuideStep step = guide.at(answers);
    if (title != null) {
      assertThat(((GuideResult) step).title().en()).isEqualTo(title);
      assertThat(((GuideResult) step).where()).isPresent();
    }
    assertThat(step.given()).hasSize(answers.size());
  }

  @Test
  void an_application_not_here_yet_is_named_with_a_way_on() {
    GuideResult work = result(List.of("NP", "move", "work", "job", "none"));
    assertThat(work.isAvailable()).isFalse();
    assertThat(work.application().orElseThrow().code()).isEqualTo("OLE_TY1");
    assertThat(work.text().en()).contains("paper form");
    assertThat(work.where().orElseThrow().url()).startsWith("https://migri.fi/");
    assertThat(work.documents(TODAY)).isEmpty();
    assertThat(work.possibleDocuments(TODAY)).isEmpty();
    GuideResult other = result(List.of("NP", "move", "other"));
    assertThat(other.text().en()).contains("cannot be made online");
  }

  @ParameterizedTest
  @CsvSource({
    "ZZ, 0, citizenship",
    "'', 0, citizenship",
    "'NP;fly', 1, purpose",
    "'NP;move;studies;higher;perhaps;long', 4, study-distance"
  })
  void an_answer_that_is_not_offered_is_asked_again(String answers, int kept, String question) {
    GuideStep step = guide.at(List.of(answers.split(";")));
    assertThat(((GuideQuestion) step).key()).isEqualTo(question);
    assertThat(step.given()).hasSize(kept);
  }

  @Test
  void every_way_through_the_tree_ends_with_something_to_do() {
    List<GuideResult> results = results();
    assertThat(results).hasSizeGreaterThan(200);
    assertThat(results)
        .allSatisfy(
            result -> assertThat(result.isAvailable() || result.where().isPresent()).isTrue());
    Set<String> codes = new TreeSet<>();
    results.forEach(result -> result.application().ifPresent(kind -> codes.add(kind.code())));
    assertThat(codes).hasSizeGreaterThan(80);
  }

  @Test
  void every_question_and_piece_of_information_can_be_reached() {
    JsonObject tree = YamlResource.read("guide/guide.yaml");
    Set<String> asked = new TreeSet<>();
    Set<String> titles = new TreeSet<>();
    for (GuideResult result : results()) {
      result.given().forEach(answer -> asked.add(answer.question()));
      titles.add(result.title().en());
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(tree.getJsonObject("questions").keySet());
    for (Map.Entry<String, JsonValue> info : tree.getJsonObject("infos").entrySet()) {
      assertThat(titles)
          .contains(info.getValue().asJsonObject().getJsonObject("title").getString("en"));
    }
  }

  private GuideResult result(List<String> answers) {
    return (GuideResult) guide.at(answers);
  }

  /** Every way through the tree. */
  private List<GuideResult> results() {
    List<GuideResult> results = new ArrayList<>();
    for (String country : new String[] {"FI", "SE", "DE", "GB", "NP"}) {
      collect(List.of(country), results);
    }
    return results;
  }

  private void collect(List<String> answers, List<GuideResult> results) {
    assertThat(answers).as("no circles").hasSizeLessThan(20);
    GuideStep step = guide.at(answers);
    if (step instanceof GuideResult result) {
      results.add(result);
      return;
    }
    for (GuideQuestion.Choice choice : ((GuideQuestion) step).choices()) {
      List<String> longer = new ArrayList<>(answers);
      longer.add(choice.value());
      collect(longer, results);
    }
  }
}
