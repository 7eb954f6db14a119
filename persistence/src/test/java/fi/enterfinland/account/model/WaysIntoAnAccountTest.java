package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaysIntoAnAccountTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final LocalDate BORN = LocalDate.of(1993, 5, 8);
  private static final PasswordHash PASSWORD = PasswordHash.of("a long passphrase", 1000);

  private static Account registered() {
    return Account.registered(
        new PersonName("Meera", "Thapaliya"),
        Language.EN,
        new EmailAddress("meera@example.com"),
        PASSWORD,
        NOW);
  }

  private static IdentityAssertion identity(String subject, LocalDate born) {
    return new IdentityAssertion(
        "https://issuer.example",
        subject,
        new PersonName("Meera", "Thapaliya"),
        born,
        "http://eidas.europa.eu/LoA/high",
        IdentityLevel.STRONG,
        Set.of(),
        "statement",
        NOW);
  }

  private static Account identified(String subject, LocalDate born) {
    return Account.identified(identity(subject, born), Language.EN, false, NOW);
  }

  private static void refused(Runnable act, AccountRule rule) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  @Test
  void each_way_in_can_be_taken_away_while_the_other_is_left() {
    Account account = registered();
    refused(account::dropPassword, AccountRule.LAST_WAY_IN);

    account.link("https://issuer.example", "one", NOW);
    assertThat(account.waysIn().areTwo()).isTrue();
    account.dropPassword();
    assertThat(account.waysIn()).isEqualTo(new WaysIn("meera@example.com", false, true));
    refused(() -> account.unlinkIdentities(NOW), AccountRule.LAST_WAY_IN);
  }

  @Test
  void two_accounts_of_one_person_become_one() {
    Account kept = registered();
    Account other = identified("one", BORN);

    AccountMerge merge = new AccountMerge(kept, other);
    merge.close(NOW);
    merge.keep(NOW);

    assertThat(kept.waysIn()).isEqualTo(new WaysIn("meera@example.com", true, true));
    assertThat(kept.birthDate()).isEqualTo(BORN);
    assertThat(other.waysIn()).isEqualTo(new WaysIn(null, false, false));
  }

  @Test
  void an_account_without_an_address_takes_over_address_and_password() {
    Account kept = identified("one", BORN);
    Account other = registered();

    AccountMerge merge = new AccountMerge(kept, other);
    merge.close(NOW);
    merge.keep(NOW);

    assertThat(kept.waysIn()).isEqualTo(new WaysIn("meera@example.com", true, true));
    assertThat(kept.opensWith("a long passphrase")).isTrue();
    assertThat(other.opensWith("a long passphrase")).isFalse();
  }

  @Test
  void two_identities_of_one_service_are_two_people() {
    refused(
        () -> new AccountMerge(identified("one", BORN), identified("two", BORN)),
        AccountRule.ACCOUNT_OF_ANOTHER_PERSON);
    Account account = identified("one", BORN);
    assertThat(AccountMerge.canBe(account, identity("two", BORN))).isFalse();
    assertThat(AccountMerge.canBe(account, identity("one", BORN))).isTrue();
  }

  @Test
  void two_dates_of_birth_are_two_people() {
    Account account = registered();
    account.bornOn(BORN);

    assertThat(AccountMerge.canBe(account, identity("one", BORN.plusDays(1)))).isFalse();
    refused(
        () -> new AccountMerge(account, identified("one", BORN.plusDays(1))),
        AccountRule.ACCOUNT_OF_ANOTHER_PERSON);
  }

  @Test
  void a_proof_is_fresh_for_five_minutes() {
    RecentProof proof =
        new RecentProof(new Actor(7, "Meera", Set.of(Actor.APPLICANT), IdentityLevel.EMAIL), NOW);

    assertThat(proof.require(NOW.plusSeconds(299))).isEqualTo(7);
    refused(() -> proof.require(NOW.plusSeconds(300)), AccountRule.SIGN_IN_AGAIN);
  }
}
