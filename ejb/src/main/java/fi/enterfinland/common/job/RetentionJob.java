package fi.enterfinland.common.job;

import fi.enterfinland.common.model.RetentionDue.Step;
import fi.enterfinland.common.model.RetentionPassed;
import fi.enterfinland.common.model.RetentionRule;
import fi.enterfinland.common.model.RetentionRules;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.service.RetentionService;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Each night carries out the rules of retention (L5.03) in batches, and says what it removed: a
 * line of the audit trail and of the log for each rule. Two nodes may do it at once; each steps
 * over what the other has taken.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class RetentionJob {
  private static final Logger LOG = System.getLogger(RetentionJob.class.getName());

  @Inject private RetentionService service;
  @Inject private RetentionRules rules;
  @Inject private SystemClock clock;

  /**
   * Carries out every rule of today. One that fails is logged and does not stop the others; it is
   * tried again the next night.
   *
   * @return what was done, a line a rule
   */
  @Schedule(hour = "2", minute = "40", timezone = "Europe/Helsinki", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<RetentionPassed> run() {
    List<RetentionPassed> night = new ArrayList<>();
    for (RetentionRule rule : rules.on(clock.today())) {
      if (rule.isRemoving()) {
        try {
          night.add(pass(rule));
        } catch (EJBException failure) {
          LOG.log(Level.ERROR, "The rule of retention " + rule.name() + " failed", failure);
        }
      }
    }
    return night;
  }

  private RetentionPassed pass(RetentionRule rule) {
    int told = rule.toldBefore() == null ? 0 : all(rule, Step.TELL);
    int removed = all(rule, Step.REMOVE);
    LOG.log(Level.INFO, "Retention {0}: {1} told, {2} removed", rule.name(), told, removed);
    return service.report(rule, told, removed);
  }

  private int all(RetentionRule rule, Step step) {
    int total = 0;
    int last;
    do {
      last = service.batch(rule, step);
      total += last;
    } while (last > 0);
    return total;
  }
}
