package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Verb;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateEnded;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.model.MandateScope;
import fi.enterfinland.mandate.model.MandateStatus;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has a draft that is prepared for a client, and how long, on a real database. */
class PreparedDraftAccessIT {
  private static final long COUNSEL = 971;
  private static final long OTHER = 972;
  private static final long COLLEAGUE = 973;
  private static final AtomicLong CLIENTS = new AtomicLong(25_000);

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

  /** A mandate for the one case, approved. */
  private long active() {
    long mandate =
        world.waiting(
            COUNSEL, number, MandateWorld.claim(MandateRole.COUNSEL, MandateScope.THIS_CASE, null));
    world.approve(mandate, world.desk(), null);
    return mandate;
  }

  @Test
  void a_draft_is_prepared_while_the_mandate_lasts_and_stays_with_the_client_after_it() {
    long mandate = active();
    ApplicationNumber draft = world.prepared(COUNSEL, mandate, number, client);
    assertThat(world.may(COUNSEL, draft, Verb.SEE_APPLICATION)).isTrue();
    assertThat(world.may(COUNSEL, draft, Verb.FILL_IN)).isTrue();
    assertThat(world.may(COUNSEL, draft, Verb.CHANGE_DOCUMENTS)).isTrue();
    assertThat(world.may(COUNSEL, draft, Verb.SUBMIT)).isFalse();
    assertThat(world.may(COUNSEL, draft, Verb.DISCARD)).isFalse();
    assertThat(world.may(client, draft, Verb.SUBMIT)).isTrue();
    assertThat(world.may(client, draft, Verb.DISCARD)).isTrue();

    world.end(mandate, EndReason.REVOKED);
    assertThat(world.may(COUNSEL, draft, Verb.SEE_CASE)).isFalse();
    assertThat(world.may(client, draft, Verb.SUBMIT)).isTrue();
    assertThat(world.told.of(MandateEnded.class))
        .as("nobody outside hears of a draft")
        .extracting(MandateEnded::number)
        .containsExactly(number);
  }

  @Test
  void a_colleague_has_the_drafts_that_are_prepared_under_the_mandate() {
    long mandate = active();
    ApplicationNumber draft = world.prepared(COUNSEL, mandate, number, client);
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
    assertThat(world.may(COLLEAGUE, draft, Verb.FILL_IN)).isTrue();
    assertThat(world.may(COUNSEL, draft, Verb.FILL_IN)).isTrue();
  }

  @Test
  void a_draft_that_is_sent_is_a_case_like_every_other_to_who_prepared_it() {
    long narrow = active();
    long wide =
        world.waiting(
            OTHER, number, MandateWorld.claim(MandateRole.GUARDIAN, MandateScope.ALL_CASES, null));
    world.approve(wide, world.desk(), null);
    ApplicationNumber ofCounsel = world.prepared(COUNSEL, narrow, number, client);
    ApplicationNumber ofGuardian = world.prepared(OTHER, wide, number, client);
    assertThat(world.may(OTHER, ofCounsel, Verb.SEE_CASE)).as("not prepared by them").isFalse();

    world.sent(ofCounsel, MandateWorld.BORN);
    world.sent(ofGuardian, MandateWorld.BORN);
    assertThat(world.may(COUNSEL, ofCounsel, Verb.SEE_CASE)).isFalse();
    assertThat(world.may(OTHER, ofCounsel, Verb.ANSWER_REQUEST)).isTrue();
    assertThat(world.may(OTHER, ofGuardian, Verb.ANSWER_REQUEST)).isTrue();
  }

  @Test
  void a_draft_keeps_no_mandate_alive_whose_cases_are_over() {
    long mandate = active();
    ApplicationNumber draft = world.prepared(COUNSEL, mandate, number, client);
    leave(number);
    assertThat(world.mandates.find(mandate).orElseThrow().status()).isEqualTo(MandateStatus.ENDED);
    assertThat(world.may(COUNSEL, draft, Verb.SEE_CASE)).isFalse();
    assertThat(world.may(client, draft, Verb.FILL_IN)).isTrue();
  }

  @Test
  void who_must_not_see_where_the_client_lives_has_no_draft_of_the_clients_any_more() {
    long mandate = active();
    ApplicationNumber draft = world.prepared(COUNSEL, mandate, number, client);
    world.inTransaction(
        () -> {
          world.seats.leaveDrafts(number, world.now);
          world.seats.settle(world.mandates.locked(mandate), world.now);
          return null;
        });
    assertThat(world.may(COUNSEL, draft, Verb.SEE_CASE)).isFalse();
    assertThat(world.may(COUNSEL, number, Verb.SEE_CASE)).isTrue();
    assertThat(world.may(client, draft, Verb.FILL_IN)).isTrue();
  }

  private void leave(ApplicationNumber over) {
    world.inTransaction(
        () -> {
          world.seats.leaveCase(world.policy.system(over, "D-1"), EndReason.LEGAL_FORCE, world.now);
          return null;
        });
  }
}
