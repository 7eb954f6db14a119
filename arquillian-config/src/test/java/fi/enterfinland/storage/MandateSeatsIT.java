package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.mandate.model.Claim;
import fi.enterfinland.mandate.model.ClientsJoined;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateApproved;
import fi.enterfinland.mandate.model.MandateEnded;
import fi.enterfinland.mandate.model.MandateLine;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.MandateScope;
import fi.enterfinland.mandate.model.MandateStatus;
import fi.enterfinland.mandate.model.MandateTerms;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits beside a client, and what the ledger has of it, on a real database. */
class MandateSeatsIT {
  private static final long COUNSEL = 981;
  private static final long OTHER = 982;
  private static final long COLLEAGUE = 983;
  private static final AtomicLong CLIENTS = new AtomicLong(20_000);

  private final MandateWorld world = new MandateWorld();
  private final long client = CLIENTS.incrementAndGet();
  private ApplicationNumber number;

  @BeforeEach
  void a_client_with_a_pending_case() throws SQLException {
    for (long account : new long[] {COUNSEL, OTHER, COLLEAGUE, 990}) {
      TestDatabase.account(account);
    }
    number = MandateWorld.sentCase(client, null, MandateWorld.BORN);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private long waiting(long holder, MandateRole role) {
    return world.waiting(holder, number, MandateWorld.claim(role, MandateScope.THIS_CASE, null));
  }

  private static void refused(Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  @Test
  void nothing_is_seen_before_approval_and_all_from_it_on() {
    long mandate = waiting(COUNSEL, MandateRole.COUNSEL);
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isFalse();
    world.approve(mandate, world.client(client), null);
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isTrue();
    assertThat(world.may(COUNSEL, number, Verb.ANSWER_REQUEST)).isTrue();
    assertThat(world.may(COUNSEL, number, Verb.WITHDRAW)).isFalse();
    assertThat(world.may(COUNSEL, number, Verb.OPEN_DECISION)).as("not authorised to it").isFalse();
  }

  @Test
  void an_agent_is_served_and_counsel_is_not_unless_the_paper_says_so() {
    world.approve(waiting(COUNSEL, MandateRole.AGENT), world.desk(), null);
    assertThat(world.may(COUNSEL, number, Verb.OPEN_DECISION)).isTrue();
  }

  @Test
  void a_decision_on_asylum_is_opened_by_nobody_who_acts_for_the_person() throws SQLException {
    ApplicationNumber asylum = MandateWorld.sentCase(null, null, MandateWorld.BORN);
    TestDatabase.execute(
        "update permit_application set form_code = 'EF_ASYLUM' where number = ?", asylum.value());
    Claim claim = MandateWorld.claim(MandateRole.AGENT, MandateScope.THIS_CASE, null);
    world.approve(world.waiting(COUNSEL, asylum, claim), world.desk(), null);
    assertThat(world.may(COUNSEL, asylum, Verb.SEE_DECISION)).isTrue();
    assertThat(world.may(COUNSEL, asylum, Verb.OPEN_DECISION)).isFalse();
  }

  @Test
  void a_taken_seat_is_taken_over_only_by_who_saw_its_holder() {
    long first = waiting(COUNSEL, MandateRole.COUNSEL);
    world.approve(first, world.desk(), null);
    long second = waiting(OTHER, MandateRole.AGENT);
    refused(MandateRule.SEAT_TAKEN, () -> world.approve(second, world.client(client), null));
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isTrue();

    world.approve(second, world.client(client), first);
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isFalse();
    assertThat(world.may(OTHER, number, Verb.SEE_CASE)).isTrue();
    assertThat(world.told.of(MandateEnded.class))
        .extracting(MandateEnded::mandateId, MandateEnded::reason, MandateEnded::whole)
        .containsExactly(tuple(first, EndReason.REPLACED, true));
  }

  @Test
  void counsel_and_representative_sit_beside_each_other() {
    world.approve(waiting(COUNSEL, MandateRole.COUNSEL), world.desk(), null);
    world.approve(waiting(OTHER, MandateRole.GUARDIAN), world.desk(), null);
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isTrue();
    assertThat(world.may(OTHER, number, Verb.SEE_CASE)).isTrue();
  }

  @Test
  void a_seat_is_the_clients_whatever_the_case() throws SQLException {
    world.approve(waiting(COUNSEL, MandateRole.COUNSEL), world.desk(), null);
    ApplicationNumber another = MandateWorld.sentCase(client, null, MandateWorld.BORN);
    long second =
        world.waiting(
            OTHER, another, MandateWorld.claim(MandateRole.COUNSEL, MandateScope.THIS_CASE, null));
    refused(MandateRule.SEAT_TAKEN, () -> world.approve(second, world.desk(), null));
  }

  @Test
  void all_cases_of_a_client_are_reached_where_the_paper_says_so() throws SQLException {
    ApplicationNumber another = MandateWorld.sentCase(client, null, MandateWorld.BORN);
    long mandate =
        world.waiting(
            COUNSEL, number, MandateWorld.claim(MandateRole.COUNSEL, MandateScope.ALL_CASES, null));
    world.approve(mandate, world.desk(), null);
    assertThat(world.may(COUNSEL, another, Verb.SEE_CASE)).isTrue();

    ApplicationNumber later = MandateWorld.sentCase(client, null, MandateWorld.BORN);
    assertThat(world.may(COUNSEL, later, Verb.SEE_CASE)).isFalse();
    world.inTransaction(
        () -> {
          ActingRight right = world.policy.system(later, "sending");
          world
              .clients
              .knownClientOf(later)
              .ifPresent(one -> world.seats.reachNewCase(right, one, world.now));
          return null;
        });
    assertThat(world.may(COUNSEL, later, Verb.SEE_CASE)).isTrue();
  }

  @Test
  void the_first_page_of_a_case_tells_who_acts_in_it_and_who_asks_to() throws SQLException {
    ApplicationNumber another = MandateWorld.sentCase(client, null, MandateWorld.BORN);
    long counsel = waiting(COUNSEL, MandateRole.COUNSEL);
    world.approve(counsel, world.desk(), null);
    long guardian =
        world.waiting(
            OTHER, number, MandateWorld.claim(MandateRole.GUARDIAN, MandateScope.ALL_CASES, null));
    world.approve(guardian, world.desk(), null);
    long asking = waiting(COLLEAGUE, MandateRole.AGENT);
    assertThat(world.clients.beside(MandateWorld.person(client), number, world.now))
        .extracting(MandateLine::id, MandateLine::isActive)
        .containsExactlyInAnyOrder(
            tuple(counsel, true), tuple(guardian, true), tuple(asking, false));
    assertThat(world.clients.beside(MandateWorld.person(COUNSEL), number, world.now))
        .as("counsel knows of the own mandate only")
        .extracting(MandateLine::id)
        .containsExactly(counsel);
    assertThat(world.clients.beside(MandateWorld.person(COLLEAGUE), number, world.now)).isEmpty();
    assertThat(world.clients.beside(MandateWorld.person(client), another, world.now))
        .as("counsel's mandate is for the other case")
        .extracting(MandateLine::id)
        .containsExactlyInAnyOrder(guardian, asking);
  }

  @Test
  void an_appointment_is_not_for_the_client_to_confirm() {
    long mandate = waiting(COUNSEL, MandateRole.GUARDIAN);
    refused(
        MandateRule.NOT_FOR_THE_CLIENT, () -> world.approve(mandate, world.client(client), null));
  }

  @Test
  void a_mandate_is_approved_once() {
    long mandate = waiting(COUNSEL, MandateRole.COUNSEL);
    world.approve(mandate, world.desk(), null);
    refused(MandateRule.MANDATE_NOT_WAITING, () -> world.approve(mandate, world.message(), null));
  }

  @Test
  void access_ends_with_the_last_day_before_any_clock_looks() {
    LocalDate last = LocalDate.of(2026, 12, 10);
    long mandate =
        world.waiting(
            COUNSEL, number, MandateWorld.claim(MandateRole.COUNSEL, MandateScope.THIS_CASE, last));
    world.approve(mandate, world.desk(), null);
    world.now = Instant.parse("2026-12-10T21:59:59.999Z");
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isTrue();
    world.now = Instant.parse("2026-12-10T22:00:00Z");
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isFalse();
    assertThat(world.mandates.over(LocalDate.of(2026, 12, 11), 100)).contains(mandate);
  }

  @Test
  void a_representative_ends_at_midnight_of_the_eighteenth_birthday() throws SQLException {
    LocalDate born = LocalDate.of(2008, 12, 20);
    ApplicationNumber child = MandateWorld.sentCase(null, "C-" + client, born);
    Claim claim = MandateWorld.claim(MandateRole.REPRESENTATIVE, MandateScope.THIS_CASE, null);
    long mandate = world.waiting(COUNSEL, child, claim);
    world.approve(mandate, world.message(), null);
    world.now = Instant.parse("2026-12-19T21:59:59Z");
    assertThat(world.may(COUNSEL, child, Verb.SEE_CASE)).isTrue();
    world.now = Instant.parse("2026-12-19T22:00:00Z");
    assertThat(world.may(COUNSEL, child, Verb.SEE_CASE)).isFalse();
  }

  @Test
  void nobody_represents_a_child_who_is_of_age() {
    refused(
        MandateRule.CLIENT_IS_OF_AGE,
        () -> world.approve(waiting(COUNSEL, MandateRole.REPRESENTATIVE), world.desk(), null));
  }

  @Test
  void colleagues_act_while_the_holder_lets_them_and_the_client_allows_it() {
    long mandate = waiting(COUNSEL, MandateRole.COUNSEL);
    world.approve(mandate, world.desk(), null);
    world.inTransaction(
        () -> {
          Mandate one = world.mandates.locked(mandate);
          one.nameSubstitute(
              world.policy.of(MandateWorld.person(COUNSEL), number, Verb.NAME_SUBSTITUTE),
              COLLEAGUE,
              "Colleague",
              world.now);
          world.seats.settle(one, world.now);
          return null;
        });
    assertThat(world.may(COLLEAGUE, number, Verb.ANSWER_REQUEST)).isTrue();

    world.now = world.now.plus(Duration.ofMinutes(1));
    world.inTransaction(
        () -> {
          Mandate one = world.mandates.locked(mandate);
          one.limit(
              world.policy.of(MandateWorld.person(client), number, Verb.LIMIT_MANDATE),
              new MandateTerms(MandateScope.THIS_CASE, null, false, false),
              world.now);
          world.seats.settle(one, world.now);
          return null;
        });
    assertThat(world.may(COLLEAGUE, number, Verb.SEE_CASE)).isFalse();
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isTrue();
  }

  @Test
  void legal_force_ends_all_of_it_in_its_own_transaction() {
    long mandate = waiting(COUNSEL, MandateRole.COUNSEL);
    world.approve(mandate, world.desk(), null);
    world.inTransaction(
        () -> {
          world.seats.leaveCase(
              world.policy.system(number, "D-1"), EndReason.LEGAL_FORCE, world.now);
          return null;
        });
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isFalse();
    assertThat(world.mandates.find(mandate).orElseThrow().status()).isEqualTo(MandateStatus.ENDED);
    refused(
        MandateRule.MANDATE_NOT_ACTIVE,
        () ->
            world.inTransaction(
                () -> {
                  Mandate one = world.mandates.locked(mandate);
                  world.seats.end(
                      world.policy.of(MandateWorld.person(client), number, Verb.END_MANDATE),
                      one,
                      EndReason.REVOKED,
                      null,
                      world.now);
                  return null;
                }));
  }

  @Test
  void a_mandate_over_several_cases_lasts_until_the_last_of_them() throws SQLException {
    ApplicationNumber another = MandateWorld.sentCase(client, null, MandateWorld.BORN);
    long mandate =
        world.waiting(
            COUNSEL, number, MandateWorld.claim(MandateRole.COUNSEL, MandateScope.ALL_CASES, null));
    world.approve(mandate, world.desk(), null);
    assertThat(world.told.of(MandateApproved.class)).hasSize(2);
    leave(number);
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isFalse();
    assertThat(world.may(COUNSEL, another, Verb.SEE_CASE)).isTrue();
    leave(another);
    assertThat(world.told.of(MandateEnded.class))
        .extracting(MandateEnded::whole)
        .containsExactly(false, true);
  }

  @Test
  void a_person_known_by_two_customer_numbers_becomes_one_client_with_one_seat_of_each_kind()
      throws SQLException {
    ApplicationNumber one = MandateWorld.sentCase(null, "K-" + client, MandateWorld.BORN);
    ApplicationNumber two = MandateWorld.sentCase(null, "L-" + client, MandateWorld.BORN);
    Claim all = MandateWorld.claim(MandateRole.COUNSEL, MandateScope.ALL_CASES, null);
    world.approve(world.waiting(COUNSEL, one, all), world.desk(), null);
    Claim guardian = MandateWorld.claim(MandateRole.GUARDIAN, MandateScope.THIS_CASE, null);
    world.approve(world.waiting(OTHER, two, guardian), world.desk(), null);
    assertThat(world.may(COUNSEL, two, Verb.SEE_CASE)).isFalse();

    join(one, two);
    join(one, two);
    assertThat(world.may(COUNSEL, two, Verb.SEE_CASE)).isTrue();
    assertThat(world.may(OTHER, two, Verb.SEE_CASE)).isTrue();
    assertThat(world.may(OTHER, one, Verb.SEE_CASE)).as("a mandate for one case").isFalse();
    assertThat(world.told.of(ClientsJoined.class))
        .extracting(ClientsJoined::number)
        .containsExactly(one, two);
    long next =
        world.waiting(
            COLLEAGUE, two, MandateWorld.claim(MandateRole.AGENT, MandateScope.THIS_CASE, null));
    refused(MandateRule.SEAT_TAKEN, () -> world.approve(next, world.desk(), null));
  }

  @Test
  void clients_are_not_joined_with_two_in_one_seat_or_born_on_different_days() throws SQLException {
    ApplicationNumber one = MandateWorld.sentCase(null, "M-" + client, MandateWorld.BORN);
    ApplicationNumber two = MandateWorld.sentCase(null, "N-" + client, MandateWorld.BORN);
    Claim counsel = MandateWorld.claim(MandateRole.COUNSEL, MandateScope.ALL_CASES, null);
    world.approve(world.waiting(COUNSEL, one, counsel), world.desk(), null);
    world.approve(world.waiting(OTHER, two, counsel), world.desk(), null);
    refused(MandateRule.BOTH_SEATED, () -> join(one, two));
    assertThat(world.may(COUNSEL, two, Verb.SEE_CASE)).isFalse();
    ApplicationNumber stranger =
        MandateWorld.sentCase(null, "O-" + client, MandateWorld.BORN.plusDays(1));
    refused(MandateRule.NOT_ONE_PERSON, () -> join(one, stranger));
  }

  private void join(ApplicationNumber one, ApplicationNumber other) {
    world.inTransaction(
        () -> {
          world.seats.join(world.desk().apply(one), world.desk().apply(other), world.now);
          return null;
        });
  }

  private void leave(ApplicationNumber over) {
    world.inTransaction(
        () -> {
          world.seats.leaveCase(world.policy.system(over, "D-1"), EndReason.LEGAL_FORCE, world.now);
          return null;
        });
  }
}
