package fi.enterfinland.common.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityCodesTest {
  @Test
  void a_masked_code_keeps_the_day_of_birth_and_nothing_else() {
    assertThat(IdentityCodes.masked("010190-123N")).isEqualTo("010190-***");
    assertThat(IdentityCodes.masked("My code is 131052a308t, as you know."))
        .isEqualTo("My code is 131052a***, as you know.");
  }

  @Test
  void what_is_no_code_stays_as_it_is() {
    assertThat(IdentityCodes.masked("EF-2026-0101901")).isEqualTo("EF-2026-0101901");
    assertThat(IdentityCodes.masked("+358 40 123 4567")).isEqualTo("+358 40 123 4567");
    assertThat(IdentityCodes.masked(null)).isNull();
  }
}
