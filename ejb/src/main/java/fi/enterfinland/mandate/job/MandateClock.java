package fi.enterfinland.mandate.job;

import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.mandate.service.MandateTimeService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Every hour, and so right after midnight, writes down which mandates are over, and tells of those
 * that will be. Two nodes may do it at once: each mandate is locked while it is dealt with, and the
 * second finds nothing left to do.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class MandateClock {
  private static final Logger LOG = System.getLogger(MandateClock.class.getName());

  @Inject private MandateTimeService time;

  /** Does all that is due. */
  @Schedule(hour = "*", minute = "0", second = "20", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run() {
    each(time.over(), time::end);
    each(time.ending(), time::warn);
    each(time.waiting(2), mandate -> time.remind(mandate, 2));
    each(time.waiting(1), mandate -> time.remind(mandate, 1));
    int moved = time.align();
    if (moved > 0) {
      LOG.log(Level.INFO, "Lines of the ledger that had missed a change of their case: " + moved);
    }
  }

  private static void each(List<Long> mandates, LongConsumer step) {
    for (long mandate : mandates) {
      try {
        step.accept(mandate);
      } catch (EJBException | RuleViolation failure) {
        // One mandate that cannot be dealt with must not stop the others.
        LOG.log(Level.WARNING, "Time could not pass for mandate " + mandate, failure);
      }
    }
  }
}
