package fi.enterfinland.demonstration.model;

import fi.enterfinland.account.model.IdentificationMethod;
import fi.enterfinland.account.model.IdentityAssertion;
import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.common.model.Language;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An invented person with an account here.
 *
 * @param subject what the local identity provider calls the person
 * @param name the name
 * @param birthDate the date of birth; null for officers
 * @param method how the identity provider identifies the person; null for officers
 * @param groups groups of the authority's directory; empty for applicants
 * @param language the language of notices
 * @param email confirmed address; null for officers
 * @param cases what the person has applied for, the oldest first
 */
public record DemonstrationPerson(
    String subject,
    PersonName name,
    LocalDate birthDate,
    String method,
    Set<String> groups,
    Language language,
    String email,
    List<DemonstrationCase> cases) {

  static DemonstrationPerson of(JsonObject person, JsonObject student) {
    String born = person.getString("born", null);
    PersonName name = new PersonName(person.getString("given"), person.getString("family"));
    Language language = Language.valueOf(person.getString("language"));
    return new DemonstrationPerson(
        person.getString("subject"),
        name,
        born == null ? null : LocalDate.parse(born),
        person.getString("method", null),
        Set.copyOf(Texts.list(person, "groups")),
        language,
        person.getString("email", null),
        !person.containsKey("cases")
            ? List.of()
            : person.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .map(one -> DemonstrationCase.of(one, person, student))
                .toList());
  }

  /**
   * What the identity provider says of this person.
   *
   * @param issuer the provider
   */
  public IdentityAssertion assertion(String issuer, Instant at) {
    return new IdentityAssertion(
        issuer,
        subject,
        name,
        birthDate,
        method,
        IdentificationMethod.levelOf(method),
        groups,
        "demonstration",
        at);
  }
}
