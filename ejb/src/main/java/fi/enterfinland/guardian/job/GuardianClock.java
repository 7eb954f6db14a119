package fi.enterfinland.guardian.job;

import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.guardian.gateway.RegisterUnavailableException;
import fi.enterfinland.guardian.service.GuardianRegisterService;
import fi.enterfinland.guardian.service.GuardianTimeService;
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
 * Every hour, and so right after midnight, moves the cases of those who have come of age, and at
 * night asks the register whether custody has changed. Two nodes may do it at once: each child is
 * locked while it is dealt with, and the second finds nothing left to do.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class GuardianClock {
  private static final Logger LOG = System.getLogger(GuardianClock.class.getName());
  private static final int MOST = 5_000;
  private static final int PAGE = 200;

  @Inject private GuardianTimeService time;
  @Inject private GuardianRegisterService register;

  /** Does all that birthdays bring. */
  @Schedule(hour = "*", minute = "0", second = "5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void passBirthdays() {
    for (long child : time.due(MOST)) {
      try {
        time.pass(child);
      } catch (EJBException | RuleViolation failure) {
        // One child that cannot be dealt with must not stop the others.
        LOG.log(Level.WARNING, "A birthday could not pass for child " + child, failure);
      }
    }
  }

  /** Asks the register about every child whose guardians it knows. */
  @Schedule(hour = "3", minute = "17", timezone = "Europe/Helsinki", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void lookAtCustody() {
    long after = 0;
    List<Long> page = register.registered(after, PAGE);
    while (!page.isEmpty()) {
      for (long child : page) {
        if (!look(child)) {
          return;
        }
        after = child;
      }
      page = register.registered(after, PAGE);
    }
  }

  /** Whether it makes sense to go on. */
  private boolean look(long child) {
    try {
      register.look(child);
    } catch (RegisterUnavailableException unavailable) {
      LOG.log(Level.WARNING, "The register of guardians was not looked at tonight", unavailable);
      return false;
    } catch (EJBException | RuleViolation failure) {
      LOG.log(Level.WARNING, "Custody of child " + child + " was not looked at", failure);
    }
    return true;
  }
}
