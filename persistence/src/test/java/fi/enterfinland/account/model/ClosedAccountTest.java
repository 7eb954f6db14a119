package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClosedAccountTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final String PASSWORD = "Seven birches and a lake";

  private static Account account() {
    Account account =
        Account.registered(
            new PersonName("Aino", "Esimerkki"),
            Language.FI,
            new EmailAddress("aino@example.org"),
            PasswordHash.of(PASSWORD),
            NOW);
    account.consent(ConsentKind.TERMS, "1", Language.FI, NOW);
    account.consent(ConsentKind.ELECTRONIC_SERVICE, "1", Language.FI, NOW);
    return account;
  }

  @Test
  void a_closed_account_has_no_way_in_and_no_promise_but_a_name() {
    Account account = account();
    account.link("issuer", "subject", NOW);
    account.close(NOW.plusSeconds(60));
    AccountView view = account.view(new AccountReach(1));
    assertThat(account.opensWith(PASSWORD)).isFalse();
    assertThat(view.email()).isNull();
    assertThat(view.hasPassword()).isFalse();
    assertThat(view.isIdentified()).isFalse();
    assertThat(view.consents())
        .hasSize(2)
        .allMatch(consent -> NOW.plusSeconds(60).equals(consent.endedAt()));
    assertThat(view.name().shown()).isEqualTo("Aino Esimerkki");
  }

  @Test
  void a_name_is_corrected_by_its_holder() {
    Account account = account();
    account.rename(new PersonName("Aino", "Kivelä"));
    assertThat(account.name().shown()).isEqualTo("Aino Kivelä");
  }

  @Test
  void a_name_that_was_identified_is_not() {
    Account account = account();
    account.link("issuer", "subject", NOW);
    account.rename(account.name());
    assertThatThrownBy(() -> account.rename(new PersonName("Aino", "Kivelä")))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused -> assertThat(refused.rule()).isEqualTo(AccountRule.NAME_IS_IDENTIFIED));
  }
}
