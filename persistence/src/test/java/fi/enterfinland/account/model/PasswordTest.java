package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
  private final PasswordPolicy policy = new PasswordPolicy();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kolme sinistä hirveä uimassa",
        "twelve chars",
        "ei mitään järkeä",
        "密码很长很长很长很长很长很"
      })
  void long_and_own_passwords_are_taken(String password) {
    assertThat(policy.refusal(password, List.of("Aino", "Virtanen"))).isEmpty();
  }

  @Test
  void length_is_counted_in_characters_people_see() {
    assertThat(policy.refusal("k".repeat(5) + " x y zz", List.of())).isEmpty();
    assertThat(policy.refusal("lyhyt salas", List.of())).contains(AccountRule.PASSWORD_LENGTH);
    assertThat(policy.refusal("ab ".repeat(42) + "cd", List.of())).isEmpty();
    assertThat(policy.refusal("ab ".repeat(42) + "cde", List.of()))
        .contains(AccountRule.PASSWORD_LENGTH);
    assertThat(policy.refusal(null, List.of())).contains(AccountRule.PASSWORD_LENGTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password123456",
        "Password2026!!",
        "QWERTYUIOP123",
        "salasana1234567",
        "lösenord1234",
        "123456789012",
        "aaaaaaaaaaaaa",
        "abcabcabcabc",
        "abcdefghijklmno",
        "zyxwvutsrqponm",
        "correcthorsebatterystaple",
        "passwordpassword"
      })
  void what_is_guessed_first_is_not_taken(String password) {
    assertThat(policy.refusal(password, List.of())).contains(AccountRule.PASSWORD_TOO_COMMON);
  }

  @Test
  void the_own_name_or_address_is_not_taken() {
    List<String> own = List.of("Aino", "Virtanen", "aino.virtanen@posti.example");

    assertThat(policy.refusal("Virtanen1987", own)).contains(AccountRule.PASSWORD_IS_PERSONAL);
    assertThat(policy.refusal("aino.virtanen@posti.example", own))
        .contains(AccountRule.PASSWORD_IS_PERSONAL);
    assertThat(policy.refusal("kesällä Virtanen ui paljon", own)).isEmpty();
  }

  @Test
  void a_refusal_says_how_long_it_should_be() {
    assertThatThrownBy(() -> policy.check("short", List.of()))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> assertThat(refusal.arguments()).containsExactly(12, 128));
  }

  @Test
  void the_stored_hash_opens_for_its_password_only() {
    PasswordHash hash = PasswordHash.of("kolme sinistä hirveä");

    assertThat(hash.matches("kolme sinistä hirveä")).isTrue();
    assertThat(hash.matches("kolme sinista\u0308 hirvea\u0308")).isTrue();
    assertThat(hash.matches("kolme sinistä hirvea")).isFalse();
    assertThat(hash.stored()).startsWith("pbkdf2-sha512$210000$").doesNotContain("hirve");
    assertThat(hash.isOutdated()).isFalse();
    assertThat(PasswordHash.of("x", 1_000).isOutdated()).isTrue();
    assertThat(PasswordHash.of("kolme sinistä hirveä", 1_000).stored())
        .isNotEqualTo(PasswordHash.of("kolme sinistä hirveä", 1_000).stored());
  }

  @Test
  void nobodys_hash_never_matches() {
    assertThat(PasswordHash.NOBODY.matches("")).isFalse();
  }

  @Test
  void a_secret_is_found_by_its_hash_alone() {
    SecretToken token = SecretToken.random();

    assertThat(SecretToken.isWellFormed(token.value())).isTrue();
    assertThat(new SecretToken(token.value()).hash()).isEqualTo(token.hash()).hasSize(32);
    assertThat(token.matches(token.value())).isTrue();
    assertThat(token.matches(SecretToken.random().value())).isFalse();
    assertThat(token.matches(null)).isFalse();
    assertThat(token.toString()).doesNotContain(token.value());
    assertThat(SecretToken.isWellFormed("' OR 1=1 --")).isFalse();
  }
}
