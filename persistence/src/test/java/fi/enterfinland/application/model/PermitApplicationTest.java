package fi.enterfinland.application.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PermitApplicationTest {
  private static void refused(Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, violation -> assertThat(violation.rule()).isEqualTo(rule));
  }

  @Test
  void a_complete_draft_is_sent_and_waits_for_the_visit() {
    PermitApplication draft = ApplicationFixture.draft();
    ApplicationSubmitted event =
        draft.submit(Rights.applicant(NUMBER), ApplicationFixture.content(0), NOW);
    assertThat(draft.status()).isEqualTo(ApplicationStatus.AWAITING_IDENTITY);
    assertThat(event.submission().arrivedAt()).isEqualTo(NOW);
  }

  @Test
  void an_incomplete_draft_is_not_sent() {
    PermitApplication draft = ApplicationFixture.draft();
    refused(
        ApplicationRule.APPLICATION_INCOMPLETE,
        () -> draft.submit(Rights.applicant(NUMBER), ApplicationFixture.content(2), NOW));
    assertThat(draft.status()).isEqualTo(ApplicationStatus.DRAFT);
  }

  @Test
  void the_same_application_is_not_sent_twice() {
    PermitApplication sent = ApplicationFixture.sent();
    refused(
        ApplicationRule.DRAFT_WAS_SENT,
        () -> sent.submit(Rights.applicant(NUMBER), ApplicationFixture.content(0), NOW));
  }

  @Test
  void an_officer_cannot_send_an_application() {
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () ->
            ApplicationFixture.draft()
                .submit(Rights.officer(NUMBER), ApplicationFixture.content(0), NOW));
  }

  @Test
  void a_right_in_one_case_is_worth_nothing_in_another() {
    refused(
        AccessRule.NO_ACCESS,
        () ->
            ApplicationFixture.draft()
                .submit(
                    Rights.applicant(ApplicationNumber.of(2026, 124)),
                    ApplicationFixture.content(0),
                    NOW));
  }

  @Test
  void identity_is_not_proved_tomorrow_or_before_sending() {
    PermitApplication sent = ApplicationFixture.sent();
    for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 12, 2), LocalDate.of(2026, 11, 30)}) {
      refused(
          ApplicationRule.IDENTITY_DAY_IMPOSSIBLE,
          () -> sent.proveIdentity(Rights.officer(NUMBER), day, "Helsinki", NOW));
    }
  }

  @Test
  void handling_that_has_begun_is_not_begun_again() {
    PermitApplication sent = ApplicationFixture.sent();
    LocalDate today = NOW.atZone(SystemClock.HELSINKI).toLocalDate();
    sent.proveIdentity(Rights.officer(NUMBER), today, "Helsinki", NOW);
    sent.startProcessing(Rights.officer(NUMBER), NOW);
    refused(
        ApplicationRule.NOT_IN_THIS_STATUS,
        () -> sent.startProcessing(Rights.officer(NUMBER), NOW.plusSeconds(60)));
    assertThat(sent.details(List.of(), false).statusSince()).isEqualTo(NOW);
  }

  @Test
  void handling_starts_after_identity_was_proved_and_only_once() {
    PermitApplication sent = ApplicationFixture.sent();
    refused(
        ApplicationRule.IDENTITY_NOT_PROVED,
        () -> sent.startProcessing(Rights.system(NUMBER), NOW));
    PermitApplication inProcess = ApplicationFixture.inProcess();
    refused(
        ApplicationRule.NOT_IN_THIS_STATUS,
        () -> inProcess.startProcessing(Rights.officer(NUMBER), NOW));
  }

  @Test
  void an_interview_lies_ahead_and_changes_no_status() {
    PermitApplication application = ApplicationFixture.inProcess();
    Interview interview =
        new Interview(
            Instant.parse("2027-01-14T08:00:00Z"), "Helsinki", "ne", List.of("applicant"));
    InterviewInvited invited = application.inviteToInterview(Rights.system(NUMBER), interview, NOW);
    assertThat(application.status()).isEqualTo(ApplicationStatus.IN_PROCESS);
    assertThat(invited.on()).isEqualTo("2027-01-14");
    assertThat(invited.details().getString("time")).isEqualTo("10.00");
    refused(
        ApplicationRule.INTERVIEW_IN_THE_PAST,
        () ->
            application.inviteToInterview(
                Rights.system(NUMBER), interview, Instant.parse("2027-01-14T08:00:00Z")));
  }

  @Test
  void a_request_makes_an_unhandled_case_one_that_waits_for_the_applicant() {
    PermitApplication sent = ApplicationFixture.sent();
    sent.awaitSupplement(Rights.system(NUMBER), LocalDate.of(2026, 12, 22), NOW);
    assertThat(sent.status()).isEqualTo(ApplicationStatus.WAITING_FOR_SUPPLEMENT);
  }

  @Test
  void a_withdrawn_application_cannot_be_supplemented() {
    PermitApplication withdrawn = ApplicationFixture.sent();
    withdrawn.withdraw(Rights.applicant(NUMBER), NOW);
    refused(
        ApplicationRule.CASE_NOT_OPEN,
        () -> withdrawn.awaitSupplement(Rights.officer(NUMBER), LocalDate.of(2026, 12, 22), NOW));
  }

  @Test
  void the_applicant_cannot_decide() {
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () -> ApplicationFixture.inProcess().decide(Rights.applicant(NUMBER), NOW));
  }

  @Test
  void handling_decision_service_and_legal_force_follow_each_other() {
    PermitApplication application = ApplicationFixture.inProcess();
    application.decide(Rights.officer(NUMBER), NOW);
    assertThat(application.status()).isEqualTo(ApplicationStatus.DECIDED);
    application.served(Rights.applicant(NUMBER), LocalDate.of(2027, 1, 18), NOW);
    assertThat(application.status()).isEqualTo(ApplicationStatus.SERVED);
    application.gainLegalForce(Rights.system(NUMBER), NOW);
    assertThat(application.status()).isEqualTo(ApplicationStatus.FINAL);
  }

  @Test
  void nobody_sends_what_was_changed_after_they_read_it() {
    SubmissionContent content = ApplicationFixture.content(0);
    assertThat(content.requireRead(new ReadState("read"))).isSameAs(content);
    refused(
        ApplicationRule.DRAFT_CHANGED_MEANWHILE,
        () -> content.requireRead(new ReadState("something else")));
  }
}
