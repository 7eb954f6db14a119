package fi.enterfinland.handover.job;

import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.handover.model.HandoverFigures;
import fi.enterfinland.handover.service.HandoverState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;

/**
 * Looks every few seconds how the hand-over stands, and says in the log when it gets stuck and when
 * it moves again.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class HandoverWatch {
  private static final Logger LOG = System.getLogger(HandoverWatch.class.getName());

  @Inject private HandoverState state;
  @Inject private SystemClock clock;

  private volatile Seen last;

  /** How the hand-over stood, and when. */
  private record Seen(HandoverFigures figures, Instant at) {
    boolean isStuck() {
      return figures.isStuck(at);
    }
  }

  /** Looks. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void look() {
    Instant now = clock.now();
    Seen seen = new Seen(state.figures(now), now);
    boolean before = last != null && last.isStuck();
    last = seen;
    if (seen.isStuck() && !before) {
      LOG.log(
          Level.WARNING,
          "The hand-over is stuck: {0} messages unsent, the oldest for {1} seconds, {2} failing",
          seen.figures().unsent(),
          seen.figures().oldestWaits(now).toSeconds(),
          seen.figures().failing());
    } else if (!seen.isStuck() && before) {
      LOG.log(Level.INFO, "The hand-over moves again");
    }
  }
}
