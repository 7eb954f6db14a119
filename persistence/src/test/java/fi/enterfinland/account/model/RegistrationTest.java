package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");
  private static final PasswordHash PASSWORD = PasswordHash.of("paljon kuivaa heinää", 1_000);

  @Test
  void a_confirmed_registration_becomes_an_account_with_everything_told() {
    Account account = registration(person(true, true)).confirm(NOON.plusSeconds(60));

    assertThat(account.name().shown()).isEqualTo("Nguyễn Thị Minh Khai Đỗ");
    assertThat(account.email()).isEqualTo("Khai@Example.com");
    assertThat(account.language()).isEqualTo(Language.SV);
    assertThat(account.kind()).isEqualTo(AccountKind.PERSON);
    assertThat(account.opensWith("paljon kuivaa heinää")).isTrue();
    assertThat(account.opensWith("paljon kuivaa heinaa")).isFalse();
  }

  @Test
  void terms_and_consent_to_electronic_service_are_kept_apart() {
    Account both = registration(person(true, true)).confirm(NOON);
    Account termsOnly = registration(person(true, false)).confirm(NOON);

    assertThat(both.hasConsented(ConsentKind.ELECTRONIC_SERVICE)).isTrue();
    assertThat(termsOnly.hasConsented(ConsentKind.TERMS, ConsentKind.TERMS.currentVersion()))
        .isTrue();
    assertThat(termsOnly.hasConsented(ConsentKind.ELECTRONIC_SERVICE)).isFalse();
  }

  @Test
  void without_the_terms_there_is_no_registration() {
    assertRefused(() -> registration(person(false, true)), AccountRule.TERMS_NOT_ACCEPTED);
  }

  @Test
  void a_link_works_once() {
    Registration registration = registration(person(true, true));
    registration.confirm(NOON);

    assertRefused(() -> registration.confirm(NOON), AccountRule.LINK_NOT_VALID);
  }

  @Test
  void a_link_works_for_a_day() {
    Registration registration = registration(person(true, true));
    Instant end = NOON.plus(Duration.ofHours(24));

    assertRefused(() -> registration.confirm(end), AccountRule.LINK_NOT_VALID);
    assertThat(registration.confirm(end.minusMillis(1))).isNotNull();
  }

  @Test
  void nobody_is_born_tomorrow_or_in_another_century_but_one() {
    LocalDate today = LocalDate.of(2026, 11, 22);

    assertThat(Registration.isPossibleBirthDate(today, NOON)).isTrue();
    assertThat(Registration.isPossibleBirthDate(today.plusDays(1), NOON)).isFalse();
    assertThat(Registration.isPossibleBirthDate(today.minusYears(130), NOON)).isFalse();
    assertThat(Registration.isPossibleBirthDate(null, NOON)).isTrue();
  }

  @Test
  void a_new_text_of_a_promise_ends_the_old_one() {
    Account account = registration(person(true, true)).confirm(NOON);
    account.consent(ConsentKind.TERMS, "2030-01-01", Language.EN, NOON.plusSeconds(1));

    assertThat(account.hasConsented(ConsentKind.TERMS, "2030-01-01")).isTrue();
    assertThat(account.hasConsented(ConsentKind.TERMS, ConsentKind.TERMS.currentVersion()))
        .isFalse();

    account.endConsent(ConsentKind.TERMS, NOON.plusSeconds(2));
    assertThat(account.hasConsented(ConsentKind.TERMS)).isFalse();
  }

  private static Registration registration(RegistrationRequest person) {
    return new Registration(person, PASSWORD, SecretToken.random(), NOON);
  }

  private static RegistrationRequest person(boolean terms, boolean electronicService) {
    return new RegistrationRequest(
        new EmailAddress(" Khai@Example.com "),
        new PersonName("Nguyễn  Thị Minh Khai", "Đỗ"),
        new PassportName("NGUYEN THI<MINH KHAI", "do"),
        LocalDate.of(2001, 2, 3),
        Language.SV,
        terms,
        electronicService);
  }

  private static void assertRefused(ThrowingCallable act, Rule rule) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
