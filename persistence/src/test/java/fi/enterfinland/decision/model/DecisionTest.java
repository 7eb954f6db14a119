package fi.enterfinland.decision.model;

import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.application.model.ApplicationFixture;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
  private static final LegalCalendar CALENDAR = new LegalCalendar();
  private static final int GRACE = 5;
  private static final long CHILD = 16;
  private static final long CUSTODIAN = 17;
  private static final NewDecision REFUSAL =
      new NewDecision(
          Outcome.REFUSED,
          null,
          Court.HELSINKI,
          NewDecision.APPEAL_DAYS,
          Language.FI,
          "Your means are not enough.",
          "Ulkomaalaislaki 39 §.",
          ServiceMode.VERIFIABLE);
  private static final NewDecision GRANT =
      new NewDecision(
          Outcome.GRANTED,
          new Permit(
              PermitType.A,
              LocalDate.of(2027, 1, 1),
              LocalDate.of(2028, 12, 31),
              RightToWork.STUDENT),
          Court.HELSINKI,
          NewDecision.APPEAL_DAYS,
          Language.FI,
          "You get the permit.",
          "Edellytykset täyttyvät.",
          ServiceMode.ORDINARY);

  private final PermitApplication application = ApplicationFixture.inProcess();
  private final List<CaseEvent> clockEvents = new ArrayList<>();

  private static Instant at(String helsinki) {
    return LocalDateTime.parse(helsinki)
        .atZone(fi.enterfinland.common.model.SystemClock.HELSINKI)
        .toInstant();
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON)
        .atZone(fi.enterfinland.common.model.SystemClock.HELSINKI)
        .toInstant();
  }

  private static void refused(Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, violation -> assertThat(violation.rule()).isEqualTo(rule));
  }

  private Decision made(NewDecision made, String at, Addressed... parties) {
    return Decision.make(
        Rights.officer(NUMBER),
        application,
        "EFD-0000001",
        made,
        new DecisionPaper(UUID.randomUUID(), "b7f5"),
        List.of(parties),
        CALENDAR,
        at(at));
  }

  private static Addressed applicant(boolean consented) {
    return new Addressed(1, Capacity.SELF, consented);
  }

  private void clock(Decision decision, LocalDate day) {
    clockEvents.addAll(
        decision.passTime(Rights.system(NUMBER), application, CALENDAR, GRACE, noon(day)));
  }

  private LocalDate lastDay(Decision decision, long account) {
    return decision
        .details()
        .appealTime(decision.details().recipients().of(account).orElseThrow(), CALENDAR)
        .orElseThrow()
        .lastDay();
  }

  /** Runs the clock once a day, as long as that can change anything, and tells when force came. */
  private LocalDate confirmedOn(Decision decision, LocalDate from) {
    LocalDate day = from;
    while (application.status() != ApplicationStatus.FINAL) {
      clock(decision, day);
      day = day.plusDays(1);
      assertThat(day).isBefore(from.plusYears(1));
    }
    return day.minusDays(1);
  }

  @Test
  void example_a_a_refusal_opened_in_the_evening_is_served_that_day() {
    Decision decision = made(REFUSAL, "2026-12-15T09:00", applicant(true));
    DecisionServed served =
        decision
            .open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-17T21:40"))
            .orElseThrow();
    assertThat(served.method()).isEqualTo(ServiceMethod.OPENED);
    assertThat(served.servedOn()).isEqualTo("2026-12-17");
    assertThat(served.lastDayOfAppeal()).isEqualTo("2027-01-18");
    assertThat(application.status()).isEqualTo(ApplicationStatus.SERVED);
    assertThat(application.dueOn()).isEqualTo("2027-01-18");
    // Five working days after the last day: 19, 20, 21, 22 and 25 January.
    assertThat(confirmedOn(decision, LocalDate.of(2026, 12, 17))).isEqualTo("2027-01-26");
    assertThat(decision.details().legalForceOn()).isEqualTo("2027-01-19");
  }

  @Test
  void example_b_a_grant_is_deemed_served_on_the_third_day_even_a_sunday() {
    Decision decision = made(GRANT, "2026-12-17T15:00", applicant(true));
    clock(decision, LocalDate.of(2026, 12, 19));
    assertThat(application.status()).isEqualTo(ApplicationStatus.DECIDED);
    clock(decision, LocalDate.of(2026, 12, 20));
    assertThat(clockEvents)
        .singleElement()
        .isInstanceOfSatisfying(
            DecisionServed.class,
            served -> {
              assertThat(served.method()).isEqualTo(ServiceMethod.DEEMED);
              assertThat(served.servedOn()).isEqualTo("2026-12-20");
              assertThat(served.lastDayOfAppeal()).isEqualTo("2027-01-19");
            });
    // A court might count from Monday 21 December: last day 20 January, then five working days.
    assertThat(confirmedOn(decision, LocalDate.of(2026, 12, 21))).isEqualTo("2027-01-28");
    assertThat(decision.details().legalForceOn()).isEqualTo("2027-01-20");
  }

  @Test
  void a_grant_opened_before_the_third_day_shows_the_earlier_last_day_and_waits_for_the_later() {
    Decision decision = made(GRANT, "2026-12-14T15:00", applicant(true));
    decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-14T18:00"));
    assertThat(lastDay(decision, 1)).isEqualTo("2027-01-13");
    assertThat(confirmedOn(decision, LocalDate.of(2026, 12, 14))).isEqualTo("2027-01-26");
    assertThat(decision.details().legalForceOn()).isEqualTo("2027-01-19");
  }

  @Test
  void example_f_two_parties_each_have_their_own_last_day_and_force_waits_for_the_later() {
    Decision decision =
        made(
            REFUSAL,
            "2026-12-15T09:00",
            new Addressed(1, Capacity.SELF, true),
            new Addressed(CUSTODIAN, Capacity.GUARDIAN, true));
    decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-17T10:00"));
    assertThat(application.status()).isEqualTo(ApplicationStatus.DECIDED);
    decision.open(guardian(), application, CALENDAR, at("2026-12-21T10:00"));
    assertThat(application.status()).isEqualTo(ApplicationStatus.SERVED);
    assertThat(lastDay(decision, 1)).isEqualTo("2027-01-18");
    assertThat(lastDay(decision, CUSTODIAN)).isEqualTo("2027-01-20");
    assertThat(confirmedOn(decision, LocalDate.of(2026, 12, 21))).isEqualTo("2027-01-28");
    assertThat(decision.details().legalForceOn()).isEqualTo("2027-01-21");
  }

  private static ActingRight guardian() {
    return Rights.person(NUMBER, CUSTODIAN, Capacity.GUARDIAN, IdentityLevel.STRONG);
  }

  /** Example G: what the last day rolls over. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-06, 2026-12-06, 2026-12-07",
    "2026-11-24, 2026-12-24, 2026-12-28",
    "2026-12-07, 2027-01-06, 2027-01-07"
  })
  void example_g_the_last_day_is_never_a_day_off(
      LocalDate served, LocalDate thirtieth, LocalDate last) {
    Recipient recipient =
        Recipient.notified(
                CHILD, Capacity.SELF, true, ServiceMode.VERIFIABLE, CALENDAR, noon(served))
            .opened(noon(served));
    AppealTime time = AppealTime.of(recipient, 30, CALENDAR).orElseThrow();
    assertThat(time.endsOn()).isEqualTo(thirtieth);
    assertThat(time.lastDay()).isEqualTo(last);
    assertThat(time.isMoved()).isTrue();
    assertThat(time.closes().toLocalTime()).isEqualTo(LocalTime.of(16, 15));
  }

  @Test
  void a_refusal_nobody_opens_is_served_in_another_way_and_never_deemed_served() {
    Decision decision = made(REFUSAL, "2026-12-15T09:00", applicant(true));
    clock(decision, LocalDate.of(2026, 12, 22));
    assertThat(clockEvents).isEmpty();
    clock(decision, LocalDate.of(2026, 12, 23));
    clock(decision, LocalDate.of(2027, 3, 1));
    assertThat(clockEvents).singleElement().isInstanceOf(OtherServiceDue.class);
    assertThat(application.status()).isEqualTo(ApplicationStatus.DECIDED);
    decision.serveOtherwise(
        Rights.officer(NUMBER),
        application,
        1L,
        OtherWay.LETTER,
        LocalDate.of(2027, 3, 1),
        CALENDAR,
        at("2027-03-02T10:00"));
    assertThat(application.status()).isEqualTo(ApplicationStatus.SERVED);
    assertThat(lastDay(decision, 1)).isEqualTo("2027-03-31");
  }

  @Test
  void opening_after_other_service_shows_the_earlier_day_and_waits_for_the_later() {
    Decision decision = made(REFUSAL, "2026-12-15T09:00", applicant(true));
    decision.serveOtherwise(
        Rights.officer(NUMBER),
        application,
        1L,
        OtherWay.LETTER,
        LocalDate.of(2027, 1, 4),
        CALENDAR,
        at("2027-01-05T10:00"));
    assertThat(
            decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2027-01-11T10:00")))
        .isEmpty();
    assertThat(lastDay(decision, 1)).isEqualTo("2027-02-03");
    confirmedOn(decision, LocalDate.of(2027, 1, 11));
    assertThat(decision.details().legalForceOn()).isEqualTo("2027-02-11");
  }

  @Test
  void without_consent_other_service_begins_at_once_and_nothing_is_deemed() {
    Decision decision = made(GRANT, "2026-12-14T09:00", applicant(false));
    clock(decision, LocalDate.of(2026, 12, 14));
    assertThat(clockEvents).singleElement().isInstanceOf(OtherServiceDue.class);
    clock(decision, LocalDate.of(2026, 12, 31));
    assertThat(application.status()).isEqualTo(ApplicationStatus.DECIDED);
  }

  @Test
  void what_may_not_be_appealed_has_legal_force_once_served() {
    NewDecision lapse =
        new NewDecision(
            Outcome.LAPSED,
            null,
            null,
            0,
            Language.SV,
            "You took the application back.",
            "Ansökan har återkallats.",
            ServiceMode.VERIFIABLE);
    Decision decision = made(lapse, "2026-12-15T09:00", applicant(true));
    decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-15T10:00"));
    clock(decision, LocalDate.of(2026, 12, 15));
    assertThat(application.status()).isEqualTo(ApplicationStatus.FINAL);
    assertThat(decision.details().legalForceOn()).isEqualTo("2026-12-15");
  }

  @Test
  void a_verifiable_decision_is_opened_only_by_somebody_strongly_identified() {
    Decision decision = made(REFUSAL, "2026-12-15T09:00", applicant(true));
    ActingRight byEmail = Rights.person(NUMBER, 1L, Capacity.SELF, IdentityLevel.EMAIL);
    refused(
        DecisionRule.STRONG_IDENTITY_NEEDED,
        () -> decision.open(byEmail, application, CALENDAR, at("2026-12-16T09:00")));
    assertThat(decision.notice(byEmail).strongIdentityNeeded()).isTrue();
    assertThat(application.status()).isEqualTo(ApplicationStatus.DECIDED);
  }

  @Test
  void an_officer_reading_it_serves_nothing() {
    Decision decision = made(REFUSAL, "2026-12-15T09:00", applicant(true));
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () -> decision.open(Rights.officer(NUMBER), application, CALENDAR, at("2026-12-16T09:00")));
  }

  @Test
  void a_second_opening_changes_nothing() {
    Decision decision = made(REFUSAL, "2026-12-15T09:00", applicant(true));
    decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-16T09:00"));
    assertThat(
            decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-20T09:00")))
        .isEmpty();
    assertThat(lastDay(decision, 1)).isEqualTo("2027-01-15");
  }

  @Test
  void only_a_full_grant_is_served_as_an_ordinary_message() {
    NewDecision ordinaryRefusal =
        new NewDecision(
            Outcome.REFUSED,
            null,
            Court.HELSINKI,
            30,
            Language.FI,
            "No.",
            "Ei.",
            ServiceMode.ORDINARY);
    refused(
        DecisionRule.SERVICE_MUST_BE_VERIFIABLE,
        () -> made(ordinaryRefusal, "2026-12-15T09:00", applicant(true)));
  }

  @Test
  void a_decision_is_made_once() {
    made(REFUSAL, "2026-12-15T09:00", applicant(true));
    refused(
        fi.enterfinland.application.model.ApplicationRule.CASE_NOT_OPEN,
        () -> made(REFUSAL, "2026-12-15T09:01", applicant(true)));
  }

  @Test
  void recipients_are_stored_and_read_as_they_were() {
    Recipients recipients =
        new Recipients(
            List.of(
                Recipient.notified(
                        1,
                        Capacity.SELF,
                        true,
                        ServiceMode.ORDINARY,
                        CALENDAR,
                        at("2026-12-15T09:00"))
                    .opened(at("2026-12-16T09:00")),
                Recipient.notified(
                    CUSTODIAN,
                    Capacity.GUARDIAN,
                    false,
                    ServiceMode.VERIFIABLE,
                    CALENDAR,
                    at("2026-12-15T09:00"))));
    RecipientsConverter converter = new RecipientsConverter();
    assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(recipients)))
        .isEqualTo(recipients);
  }

  @Test
  void whose_mandate_has_ended_is_served_no_more_and_holds_nobody_up() {
    Decision decision =
        made(
            GRANT,
            "2026-12-01T10:00",
            applicant(true),
            new Addressed(CUSTODIAN, Capacity.COUNSEL, false));
    decision.release(
        Rights.system(NUMBER), application, CUSTODIAN, CALENDAR, at("2026-12-02T08:00"));
    assertThat(decision.details().recipients().list())
        .extracting(Recipient::accountId)
        .containsExactly(1L);
    decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-02T09:00"));
    assertThat(application.status()).isEqualTo(ApplicationStatus.SERVED);
  }

  @Test
  void who_comes_of_age_before_the_decision_is_served_opens_it_instead_of_the_guardian() {
    Decision decision =
        made(GRANT, "2026-12-01T10:00", new Addressed(CUSTODIAN, Capacity.GUARDIAN, true));
    decision.passToPerson(
        Rights.system(NUMBER), application, applicant(true), CALENDAR, at("2026-12-02T00:05"));
    assertThat(decision.details().recipients().list())
        .extracting(Recipient::accountId)
        .containsExactly(1L);
    decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-02T09:00"));
    assertThat(application.status()).isEqualTo(ApplicationStatus.SERVED);
  }

  @Test
  void who_comes_of_age_after_it_was_served_to_a_guardian_opens_it_and_no_time_begins_anew() {
    Decision decision =
        made(GRANT, "2026-12-01T10:00", new Addressed(CUSTODIAN, Capacity.GUARDIAN, true));
    decision.serveOtherwise(
        Rights.officer(NUMBER),
        application,
        CUSTODIAN,
        OtherWay.LETTER,
        LocalDate.of(2026, 12, 3),
        CALENDAR,
        at("2026-12-04T10:00"));
    LocalDate lastDay = lastDay(decision, CUSTODIAN);
    decision.passToPerson(
        Rights.system(NUMBER), application, applicant(true), CALENDAR, at("2026-12-20T00:05"));
    assertThat(application.status()).isEqualTo(ApplicationStatus.SERVED);
    assertThat(
            decision.open(Rights.applicant(NUMBER), application, CALENDAR, at("2026-12-21T09:00")))
        .isEmpty();
    assertThat(lastDay(decision, 1)).isEqualTo(lastDay);
  }

  @Test
  void a_decision_about_a_person_without_an_account_is_taken_to_them_and_gains_legal_force() {
    ApplicationNumber outside = new ApplicationNumber("EF-2026-6000001");
    PermitApplication elsewhere = ApplicationFixture.lodgedElsewhere(outside);
    elsewhere.startProcessing(Rights.officer(outside), at("2026-12-14T09:00"));
    NewDecision wrong = REFUSAL;
    assertThatThrownBy(() -> made(elsewhere, wrong, "2026-12-15T09:00"))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused -> assertThat(refused.rule()).isEqualTo(DecisionRule.SERVICE_MODE_WRONG));

    NewDecision refusal =
        new NewDecision(
            wrong.outcome(),
            null,
            wrong.court(),
            wrong.appealDays(),
            wrong.language(),
            wrong.summary(),
            wrong.reasons(),
            ServiceMode.OTHER);
    Decision decision = made(elsewhere, refusal, "2026-12-15T09:00");
    Recipient person = decision.details().recipients().list().get(0);
    assertThat(person.accountId()).isNull();
    assertThat(person.otherServiceDue()).isTrue();

    DecisionServed served =
        decision
            .serveOtherwise(
                Rights.officer(outside),
                elsewhere,
                null,
                OtherWay.POLICE,
                LocalDate.of(2026, 12, 17),
                CALENDAR,
                at("2026-12-18T10:00"))
            .orElseThrow();
    assertThat(served.personName()).isEqualTo("Yonas Tesfay");
    assertThat(served.way()).isEqualTo(OtherWay.POLICE);
    assertThat(served.lastDayOfAppeal()).isEqualTo("2027-01-18");
    decision.passTime(
        Rights.system(outside), elsewhere, CALENDAR, GRACE, noon(LocalDate.of(2027, 2, 15)));
    assertThat(elsewhere.status()).isEqualTo(ApplicationStatus.FINAL);
  }

  private static Decision made(PermitApplication elsewhere, NewDecision made, String at) {
    return Decision.make(
        Rights.officer(elsewhere.number()),
        elsewhere,
        "EFD-0000002",
        made,
        new DecisionPaper(UUID.randomUUID(), "0".repeat(64)),
        List.of(),
        CALENDAR,
        at(at));
  }
}
