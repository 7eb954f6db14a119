package fi.enterfinland.supplement.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static fi.enterfinland.supplement.model.SupplementFixture.CALENDAR;
import static fi.enterfinland.supplement.model.SupplementFixture.DUE;
import static fi.enterfinland.supplement.model.SupplementFixture.IN_TIME;
import static fi.enterfinland.supplement.model.SupplementFixture.TOO_LATE;
import static fi.enterfinland.supplement.model.SupplementFixture.asked;
import static fi.enterfinland.supplement.model.SupplementFixture.document;
import static fi.enterfinland.supplement.model.SupplementFixture.item;
import static fi.enterfinland.supplement.model.SupplementFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.application.model.ApplicationFixture;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SupplementRequestTest {
  private final PermitApplication application = ApplicationFixture.inProcess();
  private final SupplementRequest request = SupplementFixture.request(application);

  private static void refused(Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, violation -> assertThat(violation.rule()).isEqualTo(rule));
  }

  private SupplementAnswered send(java.time.Instant now, AnswerContent... contents) {
    return request.send(Rights.applicant(NUMBER), application, List.of(contents), now);
  }

  private SupplementItemsReviewed review(String item, boolean accepted) {
    return request.review(
        Rights.officer(NUMBER),
        application,
        List.of(new ItemReview(item, accepted, accepted ? null : text("Too short"))),
        IN_TIME);
  }

  private void open(LocalDate dueOn, RequestedItem... items) {
    SupplementRequest.open(
        Rights.officer(NUMBER), application, asked("SR-1", dueOn, items), CALENDAR, NOW);
  }

  @Test
  void an_open_request_makes_the_case_wait_until_its_last_day() {
    assertThat(application.status()).isEqualTo(ApplicationStatus.WAITING_FOR_SUPPLEMENT);
    assertThat(application.dueOn()).isEqualTo(DUE);
    assertThat(request.requested(Rights.officer(NUMBER)).items()).isEqualTo(2);
  }

  @Test
  void a_request_asks_for_something() {
    refused(SupplementRule.NO_ITEMS, () -> open(DUE));
  }

  @Test
  void two_items_of_a_request_are_told_apart() {
    refused(
        SupplementRule.ITEM_TWICE,
        () -> open(DUE, item("1", ItemKind.ANSWER, true), item("1", ItemKind.CONFIRM, true)));
  }

  @Test
  void the_last_day_is_neither_over_nor_a_day_off() {
    RequestedItem item = item("1", ItemKind.ANSWER, true);
    refused(SupplementRule.DUE_DAY_PAST, () -> open(LocalDate.of(2026, 11, 30), item));
    refused(SupplementRule.DUE_DAY_EXCLUDED, () -> open(LocalDate.of(2026, 12, 24), item));
    assertThatThrownBy(() -> open(LocalDate.of(2026, 12, 24), item))
        .hasMessageContaining("2026-12-28");
  }

  @Test
  void an_applicant_cannot_ask_and_an_officer_cannot_answer() {
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () ->
            SupplementRequest.open(
                Rights.applicant(NUMBER),
                application,
                asked("SR-1", DUE, item("1", ItemKind.ANSWER, true)),
                CALENDAR,
                NOW));
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () ->
            request.send(
                Rights.officer(NUMBER), application, List.of(text("2", "Turku")), IN_TIME));
  }

  @Test
  void a_withdrawn_application_cannot_be_supplemented() {
    application.withdraw(Rights.applicant(NUMBER), NOW);
    refused(ApplicationRule.CASE_NOT_OPEN, () -> open(DUE, item("1", ItemKind.ANSWER, true)));
    refused(ApplicationRule.CASE_NOT_OPEN, () -> send(IN_TIME, document("1")));
  }

  @Test
  void an_answer_in_the_last_millisecond_of_the_last_day_is_in_time() {
    assertThat(send(IN_TIME, document("1")).late()).isFalse();
    assertThat(request.statusAt(TOO_LATE)).isEqualTo(SupplementStatus.ANSWERED);
  }

  /** Example J of the law dossier: the last day is 21.12.2026 until its end in Helsinki. */
  @Test
  void an_answer_just_after_the_last_day_is_late_and_still_taken() {
    assertThat(request.statusAt(TOO_LATE)).isEqualTo(SupplementStatus.OVERDUE);
    assertThat(send(TOO_LATE.plusSeconds(5), document("1")).late()).isTrue();
    assertThat(request.statusAt(TOO_LATE)).isEqualTo(SupplementStatus.ANSWERED_LATE);
  }

  @Test
  void after_the_decision_nothing_is_taken() {
    application.decide(Rights.officer(NUMBER), IN_TIME);
    refused(ApplicationRule.CASE_NOT_OPEN, () -> send(IN_TIME, document("1")));
    refused(ApplicationRule.CASE_NOT_OPEN, () -> review("1", true));
  }

  @Test
  void the_case_goes_on_when_everything_required_is_answered() {
    assertThat(send(IN_TIME, text("2", "Turku")).complete()).isFalse();
    assertThat(request.statusAt(IN_TIME)).isEqualTo(SupplementStatus.PARTLY_ANSWERED);
    assertThat(send(IN_TIME, document("1")).complete()).isTrue();
    WaitingPolicy.settle(Rights.applicant(NUMBER), application, Optional.empty(), IN_TIME);
    assertThat(application.status()).isEqualTo(ApplicationStatus.IN_PROCESS);
  }

  @Test
  void an_answer_is_added_to_and_never_replaced() {
    send(IN_TIME, text("2", "Turku"));
    SupplementAnswered addition = send(IN_TIME, text("2", "Turku, Agricolankatu 1"));
    assertThat(addition.answers()).singleElement().extracting(SentAnswer::seq).isEqualTo(2);
  }

  @Test
  void a_document_item_is_answered_by_a_document_or_by_a_reason() {
    refused(SupplementRule.ITEM_NOT_ANSWERED, () -> send(IN_TIME, text("1", "It is coming")));
    AnswerContent reason =
        new AnswerContent("1", null, "The insurer is bankrupt.", false, List.of());
    assertThat(send(IN_TIME, reason).complete()).isTrue();
  }

  @Test
  void an_empty_or_unknown_or_endless_answer_is_refused() {
    refused(SupplementRule.NOTHING_TO_SEND, () -> send(IN_TIME));
    refused(SupplementRule.ITEM_NOT_ANSWERED, () -> send(IN_TIME, text("2", "  ")));
    refused(SupplementRule.UNKNOWN_ITEM, () -> send(IN_TIME, text("9", "Turku")));
    refused(SupplementRule.ANSWER_TOO_LONG, () -> send(IN_TIME, text("2", "x".repeat(2001))));
  }

  @Test
  void one_wrong_answer_of_several_sends_none() {
    refused(SupplementRule.UNKNOWN_ITEM, () -> send(IN_TIME, document("1"), text("9", "Turku")));
    assertThat(request.statusAt(IN_TIME)).isEqualTo(SupplementStatus.OPEN);
  }

  @Test
  void accepting_what_is_required_ends_the_request() {
    send(IN_TIME, document("1"));
    assertThat(review("1", true).closed()).isTrue();
    assertThat(request.statusAt(TOO_LATE)).isEqualTo(SupplementStatus.CLOSED);
    refused(SupplementRule.REQUEST_CLOSED, () -> send(IN_TIME, text("2", "Turku")));
  }

  @Test
  void an_answer_that_is_not_enough_makes_the_case_wait_again() {
    send(IN_TIME, document("1"));
    application.resume(Rights.applicant(NUMBER), IN_TIME);
    assertThat(review("1", false).insufficient()).isEqualTo(1);
    WaitingPolicy.settle(Rights.officer(NUMBER), application, Optional.of(DUE), IN_TIME);
    assertThat(application.status()).isEqualTo(ApplicationStatus.WAITING_FOR_SUPPLEMENT);
    assertThat(send(IN_TIME, document("1")).complete()).isTrue();
  }

  @Test
  void not_enough_is_said_with_a_reason_and_about_an_answer() {
    refused(SupplementRule.ITEM_NOT_ANSWERED, () -> review("1", false));
    send(IN_TIME, document("1"));
    refused(
        SupplementRule.REASON_MISSING,
        () ->
            request.review(
                Rights.officer(NUMBER),
                application,
                List.of(new ItemReview("1", false, null)),
                IN_TIME));
  }

  @Test
  void a_withdrawn_request_is_over() {
    request.withdraw(Rights.system(NUMBER), application, "Found in a register", IN_TIME);
    refused(SupplementRule.REQUEST_CLOSED, () -> send(IN_TIME, document("1")));
    refused(
        SupplementRule.REQUEST_CLOSED,
        () -> request.withdraw(Rights.system(NUMBER), application, "Again", IN_TIME));
  }

  @Test
  void more_time_is_asked_once_at_a_time_and_given_or_not() {
    LocalDate wished = LocalDate.of(2026, 12, 28);
    request.askTime(
        Rights.applicant(NUMBER), application, wished, "Translator is ill", CALENDAR, IN_TIME);
    refused(
        SupplementRule.TIME_ALREADY_ASKED,
        () ->
            request.askTime(
                Rights.applicant(NUMBER), application, wished, "Please", CALENDAR, IN_TIME));
    request.decideTime(Rights.officer(NUMBER), application, true, wished, null, CALENDAR, IN_TIME);
    assertThat(request.dueOn()).isEqualTo(wished);
    assertThat(send(TOO_LATE, document("1")).late()).isFalse();
  }

  @Test
  void more_time_is_never_less_time() {
    refused(
        SupplementRule.TIME_NOT_LONGER,
        () ->
            request.decideTime(
                Rights.officer(NUMBER), application, true, DUE, null, CALENDAR, NOW));
    refused(
        SupplementRule.REASON_MISSING,
        () ->
            request.decideTime(
                Rights.officer(NUMBER), application, false, null, " ", CALENDAR, NOW));
  }

  @Test
  void only_the_first_reading_is_told() {
    assertThat(request.opened(Rights.officer(NUMBER), NOW)).isEmpty();
    assertThat(request.opened(Rights.applicant(NUMBER), NOW)).isPresent();
    assertThat(request.opened(Rights.applicant(NUMBER), IN_TIME)).isEmpty();
  }

  @Test
  void items_are_stored_and_read_as_they_were() {
    send(IN_TIME, document("1"));
    review("1", false);
    SupplementItems items = request.summary(IN_TIME).items();
    SupplementItemsConverter converter = new SupplementItemsConverter();
    assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(items)))
        .isEqualTo(items);
  }

  @Test
  void an_answer_carries_when_the_authority_first_opened_it() {
    SupplementAnswer answer = SupplementAnswer.of(send(IN_TIME, text("2", "In Turku."))).get(0);
    assertThat(answer.sent(null).readAt()).isNull();
    assertThat(answer.read(Rights.officer(NUMBER), TOO_LATE).readAt()).isEqualTo(TOO_LATE);
    assertThat(answer.sent(TOO_LATE).withheld().readAt()).isEqualTo(TOO_LATE);
    refused(AccessRule.NOT_IN_THIS_CAPACITY, () -> answer.read(Rights.applicant(NUMBER), TOO_LATE));
  }
}
