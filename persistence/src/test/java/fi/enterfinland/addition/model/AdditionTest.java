package fi.enterfinland.addition.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.application.model.ApplicationFixture;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AdditionTest {
  private static Addition send(PermitApplication application, String text) {
    return Addition.send(Rights.applicant(NUMBER), application, 1, text, List.of(), NOW);
  }

  private static void refused(Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  @Test
  void what_is_sent_while_the_case_is_open_arrives_as_it_was_written() {
    Addition addition = send(ApplicationFixture.inProcess(), "  I have moved.\r\nTo Tampere. ");
    assertThat(addition.sent(Rights.applicant(NUMBER)).text())
        .isEqualTo("I have moved.\nTo Tampere.");
  }

  @Test
  void a_second_click_says_the_same() {
    Addition addition = send(ApplicationFixture.sent(), "I have moved.");
    assertThat(addition.says(" I have moved.\r\n")).isTrue();
    assertThat(addition.says("I have moved again.")).isFalse();
  }

  @Test
  void nothing_and_too_much_are_not_sent() {
    PermitApplication application = ApplicationFixture.inProcess();
    refused(AdditionRule.ADDITION_EMPTY, () -> send(application, " \r\n"));
    refused(
        AdditionRule.ADDITION_TOO_LONG, () -> send(application, "x".repeat(Addition.LONGEST + 1)));
  }

  @Test
  void nothing_is_added_to_a_draft_or_to_a_case_that_is_over() {
    refused(ApplicationRule.CASE_NOT_OPEN, () -> send(ApplicationFixture.draft(), "Wait."));
    PermitApplication decided = ApplicationFixture.inProcess();
    decided.decide(Rights.officer(NUMBER), NOW);
    refused(ApplicationRule.CASE_NOT_OPEN, () -> send(decided, "One more thing."));
  }

  @Test
  void officers_read_and_do_not_send() {
    PermitApplication application = ApplicationFixture.inProcess();
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () -> Addition.send(Rights.officer(NUMBER), application, 1, "Hm.", List.of(), NOW));
    Addition addition = send(application, "I have moved.");
    Instant later = NOW.plusSeconds(60);
    assertThat(addition.view(null).isRead()).isFalse();
    AdditionReading reading = addition.read(Rights.officer(NUMBER), later);
    assertThat(addition.view(reading.readAt()).readAt()).isEqualTo(later);
    refused(AccessRule.NOT_IN_THIS_CAPACITY, () -> addition.read(Rights.applicant(NUMBER), later));
  }

  @Test
  void the_slot_of_a_sending_is_its_senders() {
    AdditionSlot slot = new AdditionSlot(7, 2);
    assertThat(AdditionSlot.of(slot.name())).contains(slot);
    assertThat(AdditionSlot.of("request:EFR-1:a")).isEmpty();
  }
}
