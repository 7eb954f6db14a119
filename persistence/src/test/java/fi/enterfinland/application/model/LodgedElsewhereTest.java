package fi.enterfinland.application.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.form.model.FormCatalog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LodgedElsewhereTest {
  private static final FormCatalog FORMS = new FormCatalog();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final ApplicationNumber OUTSIDE = new ApplicationNumber("EF-2026-6000001");

  @Test
  void a_case_lodged_elsewhere_waits_for_an_officer_and_has_no_form() {
    PermitApplication opened = ApplicationFixture.lodgedElsewhere(OUTSIDE);
    assertThat(opened.isLodgedElsewhere()).isTrue();
    assertThat(opened.status()).isEqualTo(ApplicationStatus.AWAITING_PROCESSING);
    ApplicationDetails details = opened.details(List.of(), false);
    assertThat(details.submittedAt()).isEqualTo("2026-11-24T22:00:00Z");
    assertThat(details.unaccompaniedMinor()).isTrue();
    assertThat(FORMS.name(details.formCode(), details.formVersion()).in(Language.EN))
        .contains("Asylum");
  }

  @ParameterizedTest
  @CsvSource({"EF-2026-0000123", "EF-2026-5000001"})
  void another_system_cannot_take_a_number_of_ours(String number) {
    assertThatThrownBy(() -> ApplicationFixture.lodgedElsewhere(new ApplicationNumber(number)))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused -> assertThat(refused.rule()).isEqualTo(ApplicationRule.NUMBER_NOT_RESERVED));
  }

  @Test
  void an_officer_registers_under_a_number_of_ours() {
    ApplicationNumber number = new ApplicationNumber("EF-2026-5000001");
    assertThat(
            PermitApplication.lodgedElsewhere(
                    Rights.officer(number), ApplicationFixture.lodging(), ApplicationFixture.NOW)
                .number())
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "OLE_OPI,2026-11-25,2010-04-02,MATTER_NOT_LODGED_ELSEWHERE",
    "NO_SUCH,2026-11-25,2010-04-02,MATTER_NOT_LODGED_ELSEWHERE",
    "EF_ASYLUM,2026-12-02,2010-04-02,LODGING_DAY_IMPOSSIBLE",
    "EF_ASYLUM,2026-11-25,2026-11-26,LODGING_DAY_IMPOSSIBLE",
    "EF_ASYLUM,2026-11-25,2008-11-25,NOT_A_MINOR"
  })
  void what_cannot_be_is_refused(
      String matter, LocalDate lodgedOn, LocalDate born, ApplicationRule rule) {
    Lodging good = ApplicationFixture.lodging();
    Lodging bad =
        new Lodging(
            matter,
            lodgedOn,
            new Applicant("Tesfay", "Yonas", born, "ER"),
            good.unaccompaniedMinor(),
            good.language());
    assertThat(good.requirePossible(FORMS, TODAY)).isSameAs(good);
    assertThatThrownBy(() -> bad.requirePossible(FORMS, TODAY))
        .isInstanceOfSatisfying(
            RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  @ParameterizedTest
  @CsvSource({"COUNSEL", "REPRESENTATIVE"})
  void counsel_and_representatives_answer_in_it_and_do_not_take_it_back(Capacity helper) {
    assertThat(AccessTable.permits(helper, Verb.WITHDRAW)).isFalse();
    assertThat(AccessTable.permits(helper, Verb.ANSWER_REQUEST)).isTrue();
  }
}
