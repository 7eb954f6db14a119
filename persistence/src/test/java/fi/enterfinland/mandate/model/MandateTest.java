package fi.enterfinland.mandate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.Birthday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MandateTest {
  private static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 123);
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final long HOLDER = 7;
  private static final CounselDetails ADVOCATE =
      new CounselDetails(Profession.ADVOCATE, "Rautalin Oy", "1234", null);

  private static final ActingRight CLAIMANT =
      Rights.person(null, HOLDER, Capacity.CLAIMANT, IdentityLevel.STRONG);
  private static final ActingRight CLIENT =
      Rights.person(NUMBER, 1, Capacity.SELF, IdentityLevel.STRONG);
  private static final ActingRight HOLDING =
      Rights.person(NUMBER, HOLDER, Capacity.COUNSEL, IdentityLevel.STRONG);

  private static Claim claim(MandateRole role, MandateGround ground, LocalDate until) {
    return new Claim(
        role,
        "EF-2026-0000123",
        "Thapaliya",
        "Meera",
        LocalDate.of(1998, 3, 14),
        ground,
        new MandateTerms(MandateScope.ALL_CASES, until, true, true));
  }

  private static Mandate draft() {
    return Mandate.draft(
        CLAIMANT, claim(MandateRole.COUNSEL, MandateGround.POWER_OF_ATTORNEY, null), NOW);
  }

  private static Mandate waiting() {
    Mandate mandate = draft();
    mandate.submit(CLAIMANT, ADVOCATE, 1, NOW);
    mandate.id = 5L;
    mandate.match(CLAIMANT, NUMBER, 3, List.of(), NOW);
    return mandate;
  }

  static Mandate active() {
    Mandate mandate = waiting();
    mandate.approve(CLIENT, mandate.terms(), NOW);
    return mandate;
  }

  private static void refused(MandateRule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  @Test
  void counsel_is_not_appointed_and_a_guardian_is_not_authorised_by_the_client() {
    refused(
        MandateRule.GROUND_NOT_OF_ROLE,
        () ->
            Mandate.draft(
                CLAIMANT, claim(MandateRole.COUNSEL, MandateGround.COURT_ORDER, null), NOW));
    refused(
        MandateRule.GROUND_NOT_OF_ROLE,
        () ->
            Mandate.draft(
                CLAIMANT, claim(MandateRole.GUARDIAN, MandateGround.POWER_OF_ATTORNEY, null), NOW));
  }

  @Test
  void a_power_of_attorney_is_shown_on_paper() {
    refused(MandateRule.PAPER_NEEDED, () -> draft().submit(CLAIMANT, ADVOCATE, 0, NOW));
  }

  @Test
  void a_notice_alone_is_believed_of_advocates_and_public_legal_aid_only() {
    Mandate mandate =
        Mandate.draft(CLAIMANT, claim(MandateRole.AGENT, MandateGround.NOTICE, null), NOW);
    CounselDetails other = new CounselDetails(Profession.OTHER, null, null, null);
    refused(MandateRule.NOTICE_NOT_ENOUGH, () -> mandate.submit(CLAIMANT, other, 0, NOW));
    assertThat(mandate.submit(CLAIMANT, ADVOCATE, 0, NOW)).isTrue();
  }

  @Test
  void sending_twice_sends_once() {
    Mandate mandate = draft();
    assertThat(mandate.submit(CLAIMANT, ADVOCATE, 1, NOW)).isTrue();
    assertThat(mandate.submit(CLAIMANT, ADVOCATE, 1, NOW)).isFalse();
  }

  @Test
  void what_was_sent_is_not_stated_anew() {
    refused(
        MandateRule.MANDATE_WAS_SENT,
        () -> waiting().state(CLAIMANT, claim(MandateRole.AGENT, MandateGround.NOTICE, null), NOW));
  }

  @Test
  void a_last_day_in_the_past_is_refused() {
    refused(
        MandateRule.PERIOD_OVER_ALREADY,
        () ->
            Mandate.draft(
                CLAIMANT,
                claim(MandateRole.AGENT, MandateGround.NOTICE, LocalDate.of(2026, 11, 30)),
                NOW));
  }

  @Test
  void a_client_confirms_strongly_identified() {
    ActingRight weak = Rights.person(NUMBER, 1, Capacity.SELF, IdentityLevel.EMAIL);
    refused(MandateRule.CONFIRM_STRONGLY, () -> waiting().approve(weak, waiting().terms(), NOW));
  }

  @Test
  void a_client_limits_in_every_respect_and_widens_in_none() {
    Mandate mandate = waiting();
    LocalDate day = LocalDate.of(2027, 6, 1);
    mandate.approve(CLIENT, new MandateTerms(MandateScope.THIS_CASE, day, false, true), NOW);
    assertThat(mandate.terms())
        .isEqualTo(new MandateTerms(MandateScope.THIS_CASE, day, false, true));
    mandate.limit(CLIENT, new MandateTerms(MandateScope.ALL_CASES, null, true, true), NOW);
    assertThat(mandate.terms())
        .isEqualTo(new MandateTerms(MandateScope.THIS_CASE, day, false, true));
  }

  @Test
  void the_desk_refuses_with_a_reason_and_the_client_without() {
    refused(MandateRule.REASON_NEEDED, () -> waiting().reject(Rights.officer(NUMBER), " ", NOW));
    Mandate mandate = waiting();
    mandate.reject(CLIENT, null, NOW);
    assertThat(mandate.status()).isEqualTo(MandateStatus.REJECTED);
  }

  @Test
  void what_was_asked_is_made_clear_before_it_is_decided() {
    Mandate mandate = waiting();
    mandate.askSpecification(Rights.officer(NUMBER), "Who signed?", NOW);
    refused(MandateRule.MANDATE_NOT_WAITING, () -> mandate.approve(CLIENT, mandate.terms(), NOW));
    mandate.specify(CLAIMANT, "The client.", NOW);
    mandate.approve(Rights.officer(NUMBER), mandate.terms(), NOW);
    assertThat(mandate.status()).isEqualTo(MandateStatus.ACTIVE);
  }

  @Test
  void approval_after_the_end_is_refused() {
    Mandate mandate = active();
    mandate.end(CLIENT, EndReason.REVOKED, null, NOW);
    refused(
        MandateRule.MANDATE_NOT_WAITING,
        () -> mandate.approve(Rights.officer(NUMBER), mandate.terms(), NOW));
  }

  @Test
  void it_ends_once() {
    Mandate mandate = active();
    mandate.end(HOLDING, EndReason.RESIGNED, null, NOW);
    refused(
        MandateRule.MANDATE_NOT_ACTIVE, () -> mandate.end(CLIENT, EndReason.REVOKED, null, NOW));
  }

  @Test
  void an_application_is_prepared_under_it_while_it_lasts_by_who_may_know_where_the_client_lives() {
    Mandate mandate = active();
    mandate.requirePreparing(HOLDING);
    refused(
        MandateRule.CONTACTS_WITHHELD,
        () -> mandate.requirePreparing(Rights.withoutContacts(NUMBER, HOLDER, Capacity.COUNSEL)));
    mandate.end(HOLDING, EndReason.RESIGNED, null, NOW);
    refused(MandateRule.MANDATE_NOT_ACTIVE, () -> mandate.requirePreparing(HOLDING));
  }

  @Test
  void nobody_resigns_for_somebody_else() {
    ActingRight colleague = Rights.person(NUMBER, 8, Capacity.COUNSEL, IdentityLevel.STRONG);
    refused(
        MandateRule.MANDATE_UNKNOWN, () -> active().end(colleague, EndReason.RESIGNED, null, NOW));
  }

  @Test
  void colleagues_act_only_where_the_client_allows_it() {
    Mandate mandate = active();
    mandate.nameSubstitute(HOLDING, 8, "Colleague", NOW);
    assertThat(mandate.substitutes()).hasSize(1);
    mandate.limit(CLIENT, new MandateTerms(MandateScope.ALL_CASES, null, true, false), NOW);
    assertThat(mandate.substitutes()).isEmpty();
    refused(MandateRule.NO_SUBSTITUTES, () -> mandate.nameSubstitute(HOLDING, 8, "Colleague", NOW));
  }

  @Test
  void names_agree_whatever_marks_and_capitals_they_are_written_with() {
    Claim claim =
        new Claim(
            MandateRole.COUNSEL,
            " ef-2026-0000123 ",
            "Åström-Niemi",
            "José Maria",
            LocalDate.of(1998, 3, 14),
            MandateGround.NOTICE,
            new MandateTerms(MandateScope.ALL_CASES, null, false, false));
    assertThat(claim.number()).isEqualTo("EF-2026-0000123");
    assertThat(claim.isAbout("ASTROM NIEMI", "Jose", LocalDate.of(1998, 3, 14))).isTrue();
    assertThat(claim.isAbout("ASTROM NIEMI", "Jose", LocalDate.of(1998, 3, 15))).isFalse();
    assertThat(claim.isAbout("Niemi", "Jose", LocalDate.of(1998, 3, 14))).isFalse();
  }

  @Test
  void every_role_has_one_seat_and_a_plan_without_one_is_none() {
    assertThat(Seat.of(MandateRole.AGENT)).isEqualTo(Seat.COUNSEL);
    assertThat(Seat.of(MandateRole.GUARDIAN)).isEqualTo(Seat.REPRESENTATIVE);
    assertThatThrownBy(() -> Seat.plan("agent=counsel"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever is tried, in whatever order, a status is only left for one of its successors. */
  @Property
  void a_status_is_left_for_its_successors_only(@ForAll @Size(max = 12) List<Byte> tries) {
    Mandate mandate = draft();
    mandate.id = 5L;
    for (byte one : tries) {
      MandateStatus before = mandate.status();
      try {
        attempt(mandate, Math.floorMod(one, 9));
      } catch (RuleViolation refusal) {
        assertThat(mandate.status()).isEqualTo(before);
      }
      assertThat(mandate.status())
          .satisfiesAnyOf(
              status -> assertThat(status).isEqualTo(before),
              status -> assertThat(before.successors()).contains(status));
    }
  }

  private static void attempt(Mandate mandate, int what) {
    switch (what) {
      case 0 -> mandate.submit(CLAIMANT, ADVOCATE, 1, NOW);
      case 1 -> mandate.match(CLAIMANT, NUMBER, 3, List.of(), NOW);
      case 2 -> mandate.approve(CLIENT, mandate.terms(), NOW);
      case 3 -> mandate.reject(Rights.officer(NUMBER), "No", NOW);
      case 4 -> mandate.askSpecification(Rights.officer(NUMBER), "What?", NOW);
      case 5 -> mandate.specify(CLAIMANT, "This.", NOW);
      case 6 -> mandate.withdraw(CLAIMANT, NOW);
      case 7 -> mandate.end(CLIENT, EndReason.REVOKED, null, NOW);
      default -> mandate.end(Rights.officer(NUMBER), EndReason.BARRED, "Unsuitable", NOW);
    }
  }

  @Test
  void a_representative_acts_to_the_day_before_the_18th_birthday_of_the_client() {
    Birthday child = new Birthday(LocalDate.of(2010, 2, 20));
    LocalDate last = LocalDate.of(2028, 2, 19);
    MandateTerms open = new MandateTerms(MandateScope.ALL_CASES, null, true, true);
    assertThat(open.untilMajority(MandateRole.REPRESENTATIVE, () -> child, NOW).validUntil())
        .isEqualTo(last);
    assertThat(
            open.until(LocalDate.of(2027, 6, 1))
                .untilMajority(MandateRole.REPRESENTATIVE, () -> child, NOW)
                .validUntil())
        .isEqualTo(LocalDate.of(2027, 6, 1));
    refused(
        MandateRule.CLIENT_IS_OF_AGE,
        () -> open.untilMajority(MandateRole.REPRESENTATIVE, () -> child, child.comesOfAge()));
    for (MandateRole role : List.of(MandateRole.AGENT, MandateRole.COUNSEL, MandateRole.GUARDIAN)) {
      assertThat(open.untilMajority(role, MandateTest::nobodyAsks, NOW)).isEqualTo(open);
    }
  }

  @Test
  void a_mandate_is_over_when_its_last_day_has_passed_and_not_before() {
    Mandate mandate = active();
    assertThat(mandate.overAt(MandateTest::nobodyAsks, NOW.plus(Duration.ofDays(9_000)))).isEmpty();
    LocalDate last = LocalDate.of(2026, 12, 20);
    mandate.limit(CLIENT, mandate.terms().until(last), NOW);
    Instant midnight = last.plusDays(1).atStartOfDay(SystemClock.HELSINKI).toInstant();
    assertThat(mandate.overAt(MandateTest::nobodyAsks, midnight.minusMillis(1))).isEmpty();
    assertThat(mandate.overAt(MandateTest::nobodyAsks, midnight)).contains(EndReason.PERIOD_OVER);
    mandate.end(CLIENT, EndReason.REVOKED, null, NOW);
    assertThat(mandate.overAt(MandateTest::nobodyAsks, midnight)).isEmpty();
  }

  @Test
  void a_representative_whose_client_came_of_age_ends_for_that_and_else_for_the_period() {
    Mandate mandate =
        Mandate.draft(
            CLAIMANT,
            claim(
                MandateRole.REPRESENTATIVE, MandateGround.COURT_ORDER, LocalDate.of(2026, 12, 20)),
            NOW);
    mandate.submit(CLAIMANT, ADVOCATE, 1, NOW);
    mandate.id = 6L;
    mandate.match(CLAIMANT, NUMBER, 3, List.of(), NOW);
    mandate.approve(Rights.officer(NUMBER), mandate.terms(), NOW);
    Instant later = Instant.parse("2026-12-21T09:00:00Z");
    assertThat(mandate.overAt(() -> new Birthday(LocalDate.of(2008, 12, 21)), later))
        .contains(EndReason.CLIENT_OF_AGE);
    assertThat(mandate.overAt(() -> new Birthday(LocalDate.of(2008, 12, 22)), later))
        .contains(EndReason.PERIOD_OVER);
  }

  @Test
  void a_representative_gives_way_to_an_appointed_guardian_and_all_others_are_replaced() {
    for (MandateRole former : MandateRole.values()) {
      for (MandateRole next : MandateRole.values()) {
        boolean appointed = former == MandateRole.REPRESENTATIVE && next == MandateRole.GUARDIAN;
        assertThat(former.leavesTo(next))
            .isEqualTo(appointed ? EndReason.GUARDIAN_APPOINTED : EndReason.REPLACED);
      }
    }
  }

  private static Birthday nobodyAsks() {
    throw new AssertionError("The birthday decides nothing here");
  }
}
