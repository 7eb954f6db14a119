package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.MandateScope;
import fi.enterfinland.mandate.model.MandateStatus;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * For one seat the desk, the client and a message approve at the same moment, again and again, on a
 * real database: one of them wins, the others are told why, and the seat is never held twice.
 */
class MandateRaceIT {
  private static final int ROUNDS = 10_000;
  private static final int SEATS = 20;
  private static final int NIGHTS = 500;
  private static final long FIRST_CLIENT = 30_000;
  private static final long FIRST_COUNSEL = 31_000;

  private final List<ApplicationNumber> numbers = new ArrayList<>();

  @Test
  void of_three_who_approve_at_once_one_wins_and_the_others_are_told_why() throws Exception {
    TestDatabase.account(990);
    for (int seat = 0; seat < SEATS; seat++) {
      numbers.add(MandateWorld.sentCase(FIRST_CLIENT + seat, null, MandateWorld.BORN));
      for (int way = 0; way < 3; way++) {
        TestDatabase.account(FIRST_COUNSEL + way);
      }
    }
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try (MandateWorld setup = new MandateWorld()) {
      List<List<Long>> claims = claims(setup);
      CyclicBarrier together = new CyclicBarrier(3);
      List<Rule> refusals = Collections.synchronizedList(new ArrayList<>());
      List<Future<Integer>> wins = new ArrayList<>();
      for (int way = 0; way < 3; way++) {
        int which = way;
        wins.add(threads.submit(() -> race(which, claims.get(which), together, refusals)));
      }
      int won = 0;
      for (Future<Integer> win : wins) {
        won += win.get(10, TimeUnit.MINUTES);
      }
      assertThat(won).as("winners").isEqualTo(ROUNDS);
      assertThat(refusals).hasSize(2 * ROUNDS).containsOnly(MandateRule.SEAT_TAKEN);
      assertThat(approvals()).as("approvals written down").isEqualTo(ROUNDS);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void of_an_approval_and_legal_force_at_once_nobody_is_left_who_acts_in_a_case_that_is_over()
      throws Exception {
    TestDatabase.account(990);
    TestDatabase.account(FIRST_COUNSEL);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (MandateWorld desk = new MandateWorld()) {
      List<Long> claims = new ArrayList<>();
      for (int night = 0; night < NIGHTS; night++) {
        numbers.add(MandateWorld.sentCase(FIRST_CLIENT + SEATS + night, null, MandateWorld.BORN));
        claims.add(
            desk.waiting(
                FIRST_COUNSEL,
                numbers.get(night),
                MandateWorld.claim(MandateRole.COUNSEL, MandateScope.THIS_CASE, null)));
      }
      CyclicBarrier together = new CyclicBarrier(2);
      Future<Void> law = threads.submit(() -> endCases(together));
      Future<Integer> approved = threads.submit(() -> approve(claims, together));
      law.get(5, TimeUnit.MINUTES);
      int late = NIGHTS - approved.get(5, TimeUnit.MINUTES);
      assertThat(late).as("approvals that came after legal force").isBetween(1, NIGHTS - 1);
      for (long claim : claims) {
        desk.inTransaction(
            () -> {
              Mandate mandate = desk.mandates.locked(claim);
              assertThat(mandate.status()).isNotEqualTo(MandateStatus.ACTIVE);
              assertThat(desk.grants.restingOn(List.of(mandate.ground()))).isEmpty();
              return null;
            });
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private int approve(List<Long> claims, CyclicBarrier together) throws Exception {
    int approved = 0;
    try (MandateWorld world = new MandateWorld()) {
      for (long claim : claims) {
        together.await(1, TimeUnit.MINUTES);
        try {
          world.approve(claim, world.desk(), null);
          approved++;
        } catch (RuleViolation refusal) {
          assertThat(refusal.rule()).isEqualTo(MandateRule.MATTER_IS_OVER);
        }
      }
    }
    return approved;
  }

  /** One case after the other gains legal force, as the clock of decisions has it. */
  private Void endCases(CyclicBarrier together) throws Exception {
    try (MandateWorld world = new MandateWorld()) {
      ApplicationRepository applications = new ApplicationRepository(world.entityManager);
      for (ApplicationNumber number : numbers) {
        together.await(1, TimeUnit.MINUTES);
        world.inTransaction(
            () -> {
              applications.locked(number);
              world.seats.leaveCase(
                  world.policy.system(number, "D-1"), EndReason.LEGAL_FORCE, world.now);
              return world.becomesFinal(number);
            });
      }
    }
    return null;
  }

  /** For each seat and way one claim, used again round after round. */
  private List<List<Long>> claims(MandateWorld setup) {
    List<List<Long>> claims = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (ApplicationNumber number : numbers) {
      for (int way = 0; way < 3; way++) {
        claims
            .get(way)
            .add(
                setup.waiting(
                    FIRST_COUNSEL + way,
                    number,
                    MandateWorld.claim(MandateRole.COUNSEL, MandateScope.THIS_CASE, null)));
      }
    }
    return claims;
  }

  private int race(int way, List<Long> claims, CyclicBarrier together, List<Rule> refusals)
      throws Exception {
    int won = 0;
    try (MandateWorld world = new MandateWorld()) {
      for (int round = 0; round < ROUNDS; round++) {
        int seat = round % SEATS;
        together.await(1, TimeUnit.MINUTES);
        try {
          world.approve(claims.get(seat), right(world, way, seat), null);
          won++;
        } catch (RuleViolation refusal) {
          refusals.add(refusal.rule());
        }
        together.await(1, TimeUnit.MINUTES);
        if (way == 0) {
          again(seat);
        }
      }
    }
    return won;
  }

  private static Function<ApplicationNumber, ActingRight> right(
      MandateWorld world, int way, int seat) {
    return switch (way) {
      case 0 -> world.desk();
      case 1 -> world.client(FIRST_CLIENT + seat);
      default -> world.message();
    };
  }

  /** Whoever has won stands up again, so that the next round is for the same seat. */
  private void again(int seat) throws SQLException {
    TestDatabase.execute(
        """
        with risen as (
          update mandate set status = 'WAITING_APPROVAL', active_from = null
          where application_number = ? and status = 'ACTIVE' returning id)
        update access_grant set ended_at = valid_from
        where application_number = ? and ended_at is null
          and ground in (select 'mandate ' || id from risen)
        """,
        numbers.get(seat).value(),
        numbers.get(seat).value());
  }

  /** How many approvals stand written down. */
  private static long approvals() throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select count(*) from mandate_step s join mandate m on m.id = s.mandate_id
                where s.kind = 'APPROVED' and m.holder_id between 31000 and 31002
                """)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
