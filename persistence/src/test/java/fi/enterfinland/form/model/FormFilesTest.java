package fi.enterfinland.form.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fi.enterfinland.common.model.YamlResource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of forms/ says what the format allows and what holds together. */
class FormFilesTest {
  private static final FormCatalog CATALOG = new FormCatalog();

  static List<String> definitionFiles() throws IOException, URISyntaxException {
    URI root =
        Objects.requireNonNull(FormFilesTest.class.getResource("/forms/catalogue.yaml")).toURI();
    Path forms = Path.of(root).getParent();
    try (Stream<Path> files = Files.walk(forms)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.getParent().equals(forms))
          .map(file -> "forms/" + forms.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  static List<FormDefinition> forms() {
    return CATALOG.kinds().stream().flatMap(kind -> CATALOG.current(kind.code()).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("definitionFiles")
  void a_definition_follows_the_schema(String file) throws IOException {
    try (InputStream stream = FormFilesTest.class.getResourceAsStream("/forms/form.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
      assertThat(schema.validate(YamlResource.read(file).toString(), InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'sections':[]}",
        "{'questions':[{'key':'a','type':'text','label':{'fi':'a','sv':'a'}}]}",
        "{'questions':[{'key':'a','type':'essay','label':{'fi':'a','sv':'a','en':'a'}}]}",
        "{'questions':[{'key':'a','type':'choice','label':{'fi':'a','sv':'a','en':'a'}}]}",
        "{'questions':[{'key':'a','type':'list','label':{'fi':'a','sv':'a','en':'a'}}]}",
        "{'questions':[{'key':'a','type':'text','as':'tick','label':{'fi':'a','sv':'a','en':'a'}}]}",
        "{'slots':[{'key':'a','title':{'fi':'a','sv':'a','en':'a'},'shown-when':{'question':'b'}}]}",
        "{'slots':[{'key':'a','title':{'fi':'a','sv':'a','en':'a'},'shown-when':{'script':'b'}}]}"
      })
  void the_schema_refuses_what_the_format_does_not_know(String json) throws IOException {
    try (InputStream stream = FormFilesTest.class.getResourceAsStream("/forms/form.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
      assertThat(schema.validate(json.replace('\'', '"'), InputFormat.JSON)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("definitionFiles")
  void a_form_is_found_by_the_catalogue(String file) {
    if (!file.startsWith("forms/blocks/")) {
      var json = YamlResource.read(file);
      FormDefinition form = CATALOG.definition(json.getString("code"), json.getInt("version"));
      assertThat(form.name().en()).isEqualTo(json.getJsonObject("name").getString("en"));
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_question_is_shown_by_answers_to_earlier_ones_only(FormDefinition form) {
    Set<String> before = new HashSet<>();
    for (Section section : form.sections()) {
      for (Question question : section.questions()) {
        assertThat(before).as(question.key()).containsAll(question.shownWhen().references());
        assertThat(question.shownWhen().isLive()).as(question.key()).isTrue();
        before.add(question.key());
        for (Question field : question.fields()) {
          assertThat(before).as(field.key()).containsAll(field.shownWhen().references());
          before.add(field.key());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void checks_slots_and_hints_speak_of_things_that_exist(FormDefinition form) {
    Set<String> questions = new TreeSet<>();
    Set<String> mentioned = new TreeSet<>();
    Set<String> documents = new TreeSet<>();
    for (Section section : form.sections()) {
      for (Question question : section.questions()) {
        questions.add(question.key());
        question.fields().forEach(field -> questions.add(field.key()));
        mentioned.addAll(question.references());
        documents.addAll(question.documents());
      }
      section.slots().forEach(slot -> mentioned.addAll(slot.shownWhen().references()));
    }
    assertThat(questions).containsAll(mentioned);
    assertThat(form.slots()).extracting(Slot::key).containsAll(documents);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_section_fits_on_a_page(FormDefinition form) {
    assertThat(form.sections())
        .allSatisfy(section -> assertThat(section.questions()).hasSizeLessThanOrEqualTo(16));
  }

  @Test
  void the_study_permit_asks_what_the_paper_form_asks() {
    FormDefinition form = CATALOG.current("OLE_OPI").orElseThrow();
    assertThat(
            List.of(
                    "pd.last_name pd.first_names pd.former_last_names pd.former_first_names"
                        + " pd.gender pd.dob pd.hetu pd.birth_country pd.birth_place"
                        + " pd.citizenships pd.former_citizenships pd.marital pd.occupation"
                        + " pd.education pd.native_language pd.language td.number td.type"
                        + " td.type_other td.none_reason td.country td.authority td.issued"
                        + " td.expires ph.has_digital ph.code ct.home.street ct.home.postal"
                        + " ct.home.city ct.home.country ct.home.phone ct.home.email ct.fi.street"
                        + " ct.fi.postal ct.fi.city ct.fi.phone ct.fi.email st.move_date"
                        + " st.arrival_date st.length fa.no_spouse fa.sp.last_name"
                        + " fa.sp.first_names fa.sp.former_last_names fa.sp.former_first_names"
                        + " fa.sp.gender fa.sp.dob fa.sp.hetu fa.sp.birth_country fa.sp.birth_place"
                        + " fa.sp.citizenships fa.sp.applies fa.no_children fa.ch"
                        + " fa.ch[x].last_name fa.ch[x].first_names fa.ch[x].gender fa.ch[x].dob"
                        + " fa.ch[x].applies cr.convicted cr.c.what cr.c.country cr.c.when"
                        + " cr.c.punishment cr.suspected cr.s.what cr.s.country cr.s.when cr.ban"
                        + " cr.ban.country cr.ban.period ai.text at.other at.other[x].name"
                        + " sg.declaration ef.service_point ef.dvisa ef.pay_when op.type"
                        + " op.institution op.programme op.degree op.start op.end op.learner_id"
                        + " op.distance op.tuition op.tuition_year op.tuition_paid op.scholarship"
                        + " op.support op.funds op.insurance op.ins.company op.ins.from op.ins.to"
                        + " op.ins.cover op.ins.excess op.history op.consent")
                .get(0)
                .split(" "))
        .allSatisfy(key -> assertThat(form.question(key)).as(key).isPresent());
    assertThat(form.slots())
        .extracting(Slot::key)
        .contains(
            "g.passport",
            "g.photo",
            "g.passport_copy",
            "g.legal_stay",
            "g.mp1",
            "g.translation",
            "g.legalisation",
            "op.accept",
            "op.funds_doc",
            "op.ins_doc",
            "op.tuition_doc",
            "op.degrees",
            "op.work",
            "op.birth",
            "op.guardian");
  }
}
