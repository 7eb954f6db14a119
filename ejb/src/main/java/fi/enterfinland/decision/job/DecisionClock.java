package fi.enterfinland.decision.job;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.decision.service.DecisionTimeService;
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

/**
 * Looks every hour for decisions on which time has something to do: a deemed service, the call for
 * other service, legal force. Two nodes may do it at once; each case is locked while it is dealt
 * with, and the second finds nothing left to do.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class DecisionClock {
  private static final Logger LOG = System.getLogger(DecisionClock.class.getName());
  private static final int MOST = 5_000;
  private static final int BATCH = 50;

  @Inject private DecisionTimeService service;

  /** Does all that is due. */
  @Schedule(hour = "*", minute = "2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run() {
    List<ApplicationNumber> due = service.due(MOST);
    for (int from = 0; from < due.size(); from += BATCH) {
      List<ApplicationNumber> batch = due.subList(from, Math.min(from + BATCH, due.size()));
      if (!pass(List.copyOf(batch))) {
        // One case that cannot be dealt with must not stop the others.
        batch.forEach(number -> pass(List.of(number)));
      }
    }
  }

  private boolean pass(List<ApplicationNumber> numbers) {
    try {
      service.pass(numbers);
      return true;
    } catch (EJBException | RuleViolation failure) {
      LOG.log(Level.WARNING, "Time could not pass for " + numbers, failure);
      return false;
    }
  }
}
