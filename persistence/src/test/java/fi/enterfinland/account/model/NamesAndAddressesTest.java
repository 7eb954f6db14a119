package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien-Ó Súilleabháin",
        "محمد عبد الله",
        "李小龙",
        "Thị Hồng Nhung",
        "ศรีสุวรรณ",
        "कृष्ण\u200Dा",
        "Åke d’Östergård Jr.",
        "𠮷野",
        "",
      })
  void every_script_is_a_name(String name) {
    assertThat(PersonName.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "<script>", "\u202Eevil", "a\uFFFFb"})
  void what_deceives_or_breaks_pages_is_not_a_name(String name) {
    assertThat(PersonName.isName(name)).isFalse();
  }

  @Test
  void a_name_has_an_end() {
    assertThat(PersonName.isName("𠮷".repeat(100))).isTrue();
    assertThat(PersonName.isName("𠮷".repeat(101))).isFalse();
  }

  @Test
  void a_person_with_one_name_has_it_as_family_name() {
    assertThat(new PersonName(null, "Sukarno").shown()).isEqualTo("Sukarno");
    assertThatThrownBy(() -> new PersonName("Sukarno", " ")).isInstanceOf(RuleViolation.class);
  }

  @Test
  void composed_and_decomposed_letters_are_one_name() {
    assertThat(new PersonName("Pa\u0308ivi", "Ä"))
        .isEqualTo(new PersonName("P\u00e4ivi", "A\u0308"));
  }

  @Test
  void a_passport_spells_with_capitals_and_fillers() {
    PassportName name = new PassportName("thi<hong<<nhung", "O'NEILL-SMITH");

    assertThat(name.givenNames()).isEqualTo("THI HONG NHUNG");
    assertThat(name.familyName()).isEqualTo("O'NEILL-SMITH");
    assertThat(PassportName.isSpelling("MÜLLER")).isFalse();
    assertThat(PassportName.isSpelling("A".repeat(40))).isFalse();
    assertThat(new PassportName(null, "").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b.fi", " Aino.Virtanen+ef@posti.example ", "li@例え.jp", "o'x@a-b.co.uk"})
  void addresses_mail_can_be_sent_to(String text) {
    assertThat(EmailAddress.isWellFormed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@b",
        "a@b@c.fi",
        "a b@c.fi",
        "a@-b.fi",
        "a@b..fi",
        "a@c.fi\r\nBcc: x@y.fi",
        "\"a\"@b.fi",
        "<a@b.fi>",
        "a@1.2.3.4"
      })
  void what_is_no_address(String text) {
    assertThat(EmailAddress.isWellFormed(text)).isFalse();
    assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void case_does_not_make_another_address() {
    assertThat(new EmailAddress("Aino@Posti.EXAMPLE").key())
        .isEqualTo(new EmailAddress("aino@posti.example").key());
    assertThat(new EmailAddress("a@BÜCHER.example").key()).isEqualTo("a@xn--bcher-kva.example");
  }
}
