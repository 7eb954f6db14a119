package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import org.junit.jupiter.api.Test;

/** What a refusal becomes. */
class RefusalsTest {
  private enum Sample implements Rule {
    NO_ACCESS,
    NOT_IN_THIS_CAPACITY,
    SOMETHING_ELSE
  }

  @Test
  void a_case_one_may_not_see_does_not_exist() {
    assertThat(Refusals.status(new RuleViolation(Sample.NO_ACCESS))).isEqualTo(404);
    assertThat(Refusals.status(new RuleViolation(Sample.NOT_IN_THIS_CAPACITY))).isEqualTo(403);
    assertThat(Refusals.status(new RuleViolation(Sample.SOMETHING_ELSE))).isEqualTo(409);
  }

  @Test
  void a_refusal_is_found_under_what_wraps_it() {
    RuleViolation refusal = new RuleViolation(Sample.NO_ACCESS);
    assertThat(Refusals.in(new IllegalStateException(new RuntimeException(refusal))))
        .contains(refusal);
    assertThat(Refusals.in(new IllegalStateException())).isEmpty();
  }

  @Test
  void a_refusal_speaks_the_language_of_the_person_on_any_machine() {
    assertThat(Refusals.text(new RuleViolation(Sample.NO_ACCESS), Language.EN))
        .isEqualTo("The application does not exist, or you may not see it.");
    assertThat(Refusals.text(new RuleViolation(Sample.NO_ACCESS), Language.SV))
        .startsWith("Ansökan finns inte");
  }

  @Test
  void values_are_filled_in_and_an_apostrophe_stays() {
    assertThat(Texts.fill("Your employer's {0} of {1}", "terms", 3))
        .isEqualTo("Your employer's terms of 3");
  }
}
