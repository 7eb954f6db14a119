package fi.enterfinland.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.account.model.AccountEvent.AccountOpened;
import fi.enterfinland.account.model.AccountEvent.SignedIn;
import fi.enterfinland.account.model.AccountEvent.SignedOut;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.json.Json;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountEventsInAuditTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  @Test
  void an_identification_keeps_its_method_and_the_issuers_own_id_but_no_address() {
    SignedIn signedIn =
        new SignedIn(
            7,
            IdentityLevel.STRONG,
            "http://ftn.ficora.fi/2017/loa2",
            "statement-1",
            "192.0.2.1",
            NOW);

    assertThat(EventFacts.of(signedIn))
        .isEqualTo(
            Json.createObjectBuilder()
                .add("level", "STRONG")
                .add("method", "http://ftn.ficora.fi/2017/loa2")
                .add("assertionId", "statement-1")
                .build());
  }

  @Test
  void the_level_an_account_was_opened_at_is_kept_and_the_rest_needs_no_facts() {
    assertThat(EventFacts.of(new AccountOpened(7, IdentityLevel.EMAIL, NOW)).getString("level"))
        .isEqualTo("EMAIL");
    assertThat(EventFacts.of(new SignedOut(7, NOW))).isNull();
  }

  @Test
  void an_act_keeps_how_surely_and_by_what_its_person_was_identified() {
    ActingRight right =
        new AccessPolicy(null, null, null)
            .starting(
                new Actor(
                    7,
                    "Aino",
                    Set.of(Actor.APPLICANT),
                    IdentityLevel.EMAIL,
                    Actor.PASSWORD_AND_CODE),
                new ApplicationNumber("EF-2026-0000123"));

    assertThat(EventFacts.with(null, right))
        .isEqualTo(
            Json.createObjectBuilder().add("level", "EMAIL").add("means", "password+code").build());
    assertThat(
            EventFacts.with(
                null, new AccessPolicy(null, null, null).system(right.number(), "clock")))
        .isNull();
  }
}
