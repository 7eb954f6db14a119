package fi.enterfinland.form.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactsTest {
  private final FeeTable fees = new FeeTable();
  private final Countries countries = new Countries();

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, false, ONLINE, 35000",
    "2025-01-01, false, ONLINE, 45000",
    "2025-12-31, false, PAPER, 55000",
    "2025-06-30, true, ONLINE, 27000",
    "2025-06-30, true, PAPER, 30000",
    "2026-01-01, false, ONLINE, 60000",
    "2026-12-31, false, PAPER, 75000",
    "2026-12-31, true, ONLINE, 40000",
    "2026-12-31, true, PAPER, 43000"
  })
  void the_fee_of_the_day_of_sending_applies(
      LocalDate sent, boolean minor, Channel channel, long cents) {
    assertThat(fees.fee("OLE_OPI", sent, minor, channel)).hasValue(cents);
    assertThat(fees.validFrom("OLE_OPI", sent, minor, channel).orElseThrow())
        .hasYear(sent.getYear())
        .hasDayOfMonth(1);
  }

  @ParameterizedTest
  @CsvSource({
    "OLE_OPI, 2027-01-01, false",
    "OLE_OPI, 2024-06-01, true",
    "KAN_1, 2026-06-01, false"
  })
  void a_fee_that_is_not_known_is_not_guessed(String form, LocalDate sent, boolean minor) {
    assertThat(fees.fee(form, sent, minor, Channel.ONLINE)).isEmpty();
  }

  @Test
  void the_fee_of_a_minor_ends_with_the_eighteenth_birthday() {
    Answers answers = JsonFiles.answers("{'pd.dob':'2008-11-22'}");
    assertThat(fees.fee("OLE_OPI", LocalDate.of(2026, 11, 21), answers, Channel.ONLINE))
        .hasValue(40_000L);
    assertThat(fees.fee("OLE_OPI", LocalDate.of(2026, 11, 22), answers, Channel.ONLINE))
        .hasValue(60_000L);
    assertThat(FeeTable.isMinor(Answers.none(), LocalDate.of(2026, 11, 22))).isFalse();
  }

  @Test
  void the_typical_time_is_known_by_channel() {
    ProcessingTimes times = new ProcessingTimes();
    assertThat(times.of("OLE_OPI", Channel.ONLINE).orElseThrow().typical())
        .isEqualTo(Period.ofMonths(1));
    assertThat(times.of("OLE_OPI", Channel.PAPER).orElseThrow().byLaw())
        .hasValue(Period.ofDays(90));
    assertThat(times.of("KAN_1", Channel.ONLINE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_country_has_a_name_of_its_own_in_every_language(Language language) {
    List<Countries.Country> all = countries.in(language);
    assertThat(all).hasSize(251).extracting(Countries.Country::name).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            country -> assertThat(country.name()).isNotBlank().isNotEqualTo(country.code()));
    assertThat(all.get(all.size() - 1).code()).isEqualTo(Countries.STATELESS);
  }

  @Test
  void countries_stand_in_the_alphabet_of_the_language() {
    assertThat(countries.in(Language.SV))
        .extracting(Countries.Country::name)
        .containsSubsequence("Afghanistan", "Zimbabwe", "Åland", "Österrike");
    assertThat(countries.in(Language.EN))
        .extracting(Countries.Country::name)
        .containsSubsequence("Åland Islands", "Albania", "Algeria", "Austria");
    assertThat(Countries.nameOf("NP", Language.FI)).hasValue("Nepal");
    assertThat(Countries.nameOf("XK", Language.FI)).hasValue("Kosovo");
    assertThat(Countries.nameOf("SZ", Language.SV)).hasValue("Eswatini");
    assertThat(Countries.nameOf("ZZ", Language.FI)).isEmpty();
    assertThat(Countries.isCountry("fi")).isFalse();
  }
}
