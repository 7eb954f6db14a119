package fi.enterfinland.common.service;

import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import fi.enterfinland.common.model.RetentionPassed;
import fi.enterfinland.common.model.RetentionRule;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * The transactions of retention. Open to every role, because it removes only what is due by our
 * rules and our clock, whoever asks.
 */
@Stateless
@PermitAll
public class RetentionService {
  private static final int BATCH = 100;

  @Inject private SystemClock clock;
  @Inject private Event<RetentionDue> due;
  @Inject private Event<RetentionPassed> passed;

  /**
   * Deals with one batch of what is due.
   *
   * @return how many were dealt with; 0 when nothing is left
   */
  public int batch(RetentionRule rule, Step step) {
    RetentionDue batch = new RetentionDue(rule, step, BATCH, clock.now());
    due.fire(batch);
    return batch.count();
  }

  /** Notes that a rule was carried out for the night. */
  public RetentionPassed report(RetentionRule rule, int told, int removed) {
    RetentionPassed report = new RetentionPassed(rule.name(), told, removed, clock.now());
    passed.fire(report);
    return report;
  }
}
