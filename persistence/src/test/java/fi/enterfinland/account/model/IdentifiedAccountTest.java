package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentifiedAccountTest {
  private static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void loa_methods_are_strong_and_the_authenticator_is_not() {
    assertThat(IdentificationMethod.levelOf("http://ftn.ficora.fi/2017/loa2"))
        .isEqualTo(IdentityLevel.STRONG);
    assertThat(IdentificationMethod.levelOf("http://eidas.europa.eu/LoA/high"))
        .isEqualTo(IdentityLevel.STRONG);
    assertThat(IdentificationMethod.levelOf("urn:oid:1.2.246.517.3002.110.7"))
        .isEqualTo(IdentityLevel.EMAIL);
    assertThat(IdentificationMethod.levelOf(null)).isEqualTo(IdentityLevel.EMAIL);
  }

  @Test
  void the_test_method_counts_in_the_local_environment_only() {
    assertThat(IdentificationMethod.isAccepted(IdentificationMethod.TEST, true)).isTrue();
    assertThat(IdentificationMethod.isAccepted(IdentificationMethod.TEST, false)).isFalse();
    assertThat(IdentificationMethod.isAccepted("http://ftn.ficora.fi/2017/loa3", false)).isTrue();
  }

  @Test
  void an_officer_may_do_today_what_the_directory_says_today() {
    Account officer =
        Account.officer(assertion(Set.of("officers", "somewhere-else")), Language.FI, NOON);
    officer.officerSignedIn(assertion(Set.of("decision-makers", "support")));

    assertThat(officer.kind()).isEqualTo(AccountKind.OFFICER);
    assertThat(OfficeTask.rolesOf(Set.of("decision-makers", "support")))
        .containsExactlyInAnyOrder("decision-maker", "support", "officer");
    assertThatThrownBy(() -> officer.officerSignedIn(assertion(Set.of("somewhere-else"))))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("OFFICER_WITHOUT_TASK");
    assertThatThrownBy(() -> Account.officer(assertion(Set.of()), Language.FI, NOON))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void officers_have_no_password_here() {
    Account officer = Account.officer(assertion(Set.of("support")), Language.FI, NOON);

    assertThatThrownBy(() -> officer.changePassword(PasswordHash.NOBODY, NOON))
        .isInstanceOf(IllegalStateException.class);
    assertThat(officer.opensWith("")).isFalse();
  }

  @Test
  void a_person_cannot_become_an_officer_by_signing_in_at_the_other_door() {
    Account person = Account.identified(assertion(Set.of()), Language.EN, true, NOON);

    assertThatThrownBy(() -> person.officerSignedIn(assertion(Set.of("support"))))
        .isInstanceOf(RuleViolation.class);
    assertThat(person.hasConsented(ConsentKind.TERMS)).isTrue();
    assertThat(person.hasConsented(ConsentKind.ELECTRONIC_SERVICE)).isTrue();
  }

  @Test
  void a_link_for_a_new_password_works_once_for_an_hour_and_for_nothing_else() {
    MailToken link =
        new MailToken(
            1,
            MailToken.Purpose.RESET_PASSWORD,
            new EmailAddress("a@b.fi"),
            SecretToken.random(),
            NOON);

    assertThatThrownBy(() -> link.use(MailToken.Purpose.CONFIRM_EMAIL, NOON))
        .hasMessage("LINK_NOT_VALID");
    assertThatThrownBy(() -> link.use(MailToken.Purpose.RESET_PASSWORD, NOON.plusSeconds(3600)))
        .hasMessage("LINK_NOT_VALID");
    link.use(MailToken.Purpose.RESET_PASSWORD, NOON.plusSeconds(3599));
    assertThatThrownBy(() -> link.use(MailToken.Purpose.RESET_PASSWORD, NOON))
        .hasMessage("LINK_NOT_VALID");
  }

  private static IdentityAssertion assertion(Set<String> groups) {
    return new IdentityAssertion(
        "https://issuer.example",
        "subject",
        new PersonName("Aino", "Virtanen"),
        LocalDate.of(1990, 1, 1),
        "http://ftn.ficora.fi/2017/loa2",
        IdentityLevel.STRONG,
        groups,
        "id-1",
        NOON);
  }
}
