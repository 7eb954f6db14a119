package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassportSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Päivi, Mäkeläinen, PAEIVI, MAEKELAEINEN",
    "Åke, Sjöström, AAKE, SJOESTROEM",
    "Jürgen, Großmann, JUERGEN, GROSSMANN",
    "Łukasz, Żółć, LUKASZ, ZOLC",
    "Thị Hồng, Nguyễn, THI HONG, NGUYEN",
    "Ayşe, Yıldız, AYSE, YILDIZ",
    "Þóra, Sigurðardóttir, THORA, SIGURDARDOTTIR",
    "Seán, O'Brien-Ó Súilleabháin, SEAN, OBRIEN O SUILLEABHAIN",
    "José, Núñez, JOSE, NUNEZ",
    "Наталья, Щербакова, NATALIA, SHCHERBAKOVA",
    "Юрій, Ґонта, IURII, GONTA",
    "Ђорђе, Његош, DORDE, NJEGOSH"
  })
  void a_name_is_spelled_as_in_the_lines_of_a_passport(
      String given, String family, String spelledGiven, String spelledFamily) {
    assertThat(PassportName.of(new PersonName(given, family)))
        .hasValue(new PassportName(spelledGiven, spelledFamily));
  }

  @Test
  void other_scripts_are_spelled_by_the_person() {
    assertThat(PassportName.of(new PersonName("小龙", "李"))).isEmpty();
    assertThat(PassportName.of(new PersonName("محمد", "عبد الله"))).isEmpty();
  }

  @Test
  void a_single_name_leaves_the_other_line_empty() {
    assertThat(PassportName.of(new PersonName("", "Sukarno")))
        .hasValue(new PassportName("", "SUKARNO"));
  }

  @Test
  void what_the_passport_says_goes_before_what_the_standard_says() {
    Account account =
        Account.registered(
            new PersonName("Jürgen", "Müller"),
            Language.EN,
            new EmailAddress("jurgen@example.com"),
            PasswordHash.of("a long passphrase", 1000),
            Instant.parse("2026-12-01T09:00:00Z"));
    assertThat(account.view(new AccountReach(1)).spelling())
        .hasValue(new PassportName("JUERGEN", "MUELLER"));

    account.spellAsInPassport(new PassportName("JURGEN", "MULLER"));
    assertThat(account.view(new AccountReach(1)).spelling())
        .hasValue(new PassportName("JURGEN", "MULLER"));
  }
}
