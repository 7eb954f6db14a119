package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.YamlResource;
import fi.enterfinland.demonstration.model.Demonstration;
import fi.enterfinland.demonstration.model.DemonstrationPerson;
import fi.enterfinland.local.People;
import fi.enterfinland.local.Person;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has an invented case or child can be signed in as, under the same name. */
class InventedPeopleTest {
  @Test
  void everybody_with_a_case_stands_on_the_sign_in_page_of_the_local_environment() {
    Map<String, Person> people =
        People.read().all().stream()
            .collect(Collectors.toMap(Person::subject, Function.identity()));
    Demonstration demonstration = Demonstration.read();
    List<DemonstrationPerson> told =
        Stream.concat(
                demonstration.applicants().stream(),
                Stream.of(demonstration.handler(), demonstration.maker()))
            .toList();
    for (DemonstrationPerson person : told) {
      Person shown = people.get(person.subject());
      assertThat(shown).as(person.subject()).isNotNull();
      assertThat(shown.name()).isEqualTo(person.name().shown());
      if (person.method() != null) {
        assertThat(shown.claims())
            .containsEntry("acr", person.method())
            .containsEntry("birthdate", person.birthDate().toString());
      }
    }
  }

  @Test
  void guardians_and_children_of_the_register_are_called_as_they_sign_in() {
    Map<String, Person> people =
        People.read().all().stream()
            .collect(Collectors.toMap(Person::subject, Function.identity()));
    List<JsonObject> children =
        YamlResource.read("fi/enterfinland/local/children.yaml")
            .getJsonArray("children")
            .getValuesAs(JsonObject.class);
    for (JsonObject child : children) {
      for (JsonObject guardian : child.getJsonArray("guardians").getValuesAs(JsonObject.class)) {
        Person shown = people.get(guardian.getString("person"));
        assertThat(shown).as(guardian.getString("person")).isNotNull();
        assertThat(shown.name()).isEqualTo(name(guardian));
      }
      Person grown = people.get(child.getString("person"));
      if (grown != null) {
        assertThat(grown.name()).isEqualTo(name(child));
        assertThat(grown.claims()).containsEntry("birthdate", child.getString("born"));
      }
    }
    assertThat(children).hasSizeGreaterThan(4);
  }

  private static String name(JsonObject told) {
    return told.getString("given_names") + " " + told.getString("family_name");
  }
}
