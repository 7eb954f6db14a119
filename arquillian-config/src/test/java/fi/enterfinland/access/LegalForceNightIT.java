package fi.enterfinland.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestClock;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The night in which a thousand decisions gain legal force, and a thousand mandates end with them:
 * in short transactions, so that nobody who works in one of the cases waits for all the others.
 */
@RunAsClient
class LegalForceNightIT extends ShippedServerTest {
  /** As many cases as the clock deals with in one transaction. */
  private static final int BATCH = 50;

  @BeforeEach
  void a_thousand_decisions_are_due() throws SQLException {
    NightRows.write();
  }

  @AfterEach
  void nothing_is_due_any_more() throws SQLException {
    NightRows.clear();
  }

  @Test
  void a_thousand_mandates_end_in_one_night_and_nobody_waits_for_more_than_a_few_cases()
      throws Exception {
    Bystander bystander = new Bystander();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Bystander> working = thread.submit(bystander);
      TestClock.passDecisions();
      bystander.nightIsOver();
      working.get();
    } finally {
      bystander.nightIsOver();
      thread.shutdown();
    }

    assertThat(NightRows.count("mandate", "status = 'ENDED' and end_reason = 'LEGAL_FORCE'"))
        .isEqualTo(NightRows.CLIENTS);
    assertThat(NightRows.count("access_grant", "capacity = 'COUNSEL' and ended_at is null"))
        .as("lines of the case that could not be dealt with, and of no other")
        .isEqualTo(1);
    assertThat(NightRows.notOnce("handover_message", "type = 'MandateEnded'")).isZero();
    assertThat(NightRows.notOnce("audit_entry", "action = 'MandateEnded'")).isZero();
    assertThat(NightRows.notOnce("audit_entry", "action = 'LegalForceGained'")).isZero();
    assertThat(NightRows.notOnce("notice", "kind = 'ACCESS_ENDED'")).isZero();

    assertThat(NightRows.count("mandate", "status = 'REJECTED'"))
        .as("who still asked")
        .isEqualTo(1);
    assertThat(NightRows.count("audit_entry", "action = 'MandateRefused'")).isEqualTo(1);
    assertThat(NightRows.count("notice", "kind = 'MANDATE_REFUSED'")).isEqualTo(1);

    assertThat(NightRows.mostInOneTransaction("mandate", "status = 'ENDED'"))
        .as("mandates ended in one transaction")
        .isBetween(1, BATCH);
    assertThat(NightRows.mostInOneTransaction("decision", "confirmed_at is not null"))
        .as("decisions confirmed in one transaction")
        .isBetween(1, BATCH);
    assertThat(bystander.mostCasesHeld()).as("cases held at one moment").isBetween(1, BATCH);
    assertThat(bystander.mostAccountsHeld()).as("people held at one moment").isZero();
    assertThat(bystander.ended()).as("how far the night was, in between").hasSizeGreaterThan(3);
    assertThat(bystander.worked()).as("pieces of work done meanwhile").isGreaterThan(3);

    TestClock.passDecisions();
    assertThat(NightRows.notOnce("handover_message", "type = 'MandateEnded'")).isZero();
  }
}
