package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RequestRule;
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
  void a_client_that_sends_what_cannot_be_read_is_told_so_by_the_status() {
    assertThat(Refusals.status(new RuleViolation(RequestRule.NOT_SIGNED_IN))).isEqualTo(401);
    assertThat(Refusals.status(new RuleViolation(RequestRule.REQUEST_NOT_OURS))).isEqualTo(403);
    assertThat(Refusals.status(new RuleViolation(RequestRule.REQUEST_TOO_LARGE, 2))).isEqualTo(413);
    assertThat(
            Refusals.status(
                new RuleViolation(RequestRule.CONTENT_OF_WRONG_KIND, "application/json")))
        .isEqualTo(415);
    assertThat(Refusals.status(new RuleViolation(RequestRule.REQUEST_NOT_READABLE))).isEqualTo(422);
  }

  @Test
  void a_refusal_is_written_down_once_however_far_it_travels() {
    RuleViolation refusal = new RuleViolation(Sample.NO_ACCESS);
    assertThat(refusal.noteOnce()).isTrue();
    assertThat(refusal.noteOnce()).isFalse();
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
