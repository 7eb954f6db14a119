package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.RuleViolation;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "+358 40 123 4567", "040-1234567", "(0)20 123"})
  void a_phone_number_is_digits_with_what_people_write_between_them(String phone) {
    assertThat(ContactDetails.isPhone(phone)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"call me", "12", "+358 40 <b>", "++358401234567"})
  void anything_else_is_no_phone_number(String phone) {
    assertThat(ContactDetails.isPhone(phone)).isFalse();
  }

  @Test
  void an_address_is_one_line_of_its_parts() {
    assertThat(new ContactDetails(null, "Rautatienkatu  1", "33100", "Tampere", "Suomi").address())
        .isEqualTo("Rautatienkatu 1, 33100 Tampere, Suomi");
    assertThat(new ContactDetails(" ", null, "", "Tampere", null).address()).isEqualTo("Tampere");
    assertThat(new ContactDetails(null, null, null, null, null).address()).isEmpty();
  }

  @Test
  void a_line_has_an_end_and_no_markup() {
    assertThat(ContactDetails.isLine("å".repeat(100))).isTrue();
    assertThat(ContactDetails.isLine("å".repeat(101))).isFalse();
    assertThat(ContactDetails.isLine("a\u0000b")).isFalse();
    Assertions.assertThatThrownBy(() -> new ContactDetails(null, "<b>", null, null, null))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused -> assertThat(refused.rule()).isEqualTo(AccountRule.ADDRESS_NOT_WRITABLE));
  }
}
