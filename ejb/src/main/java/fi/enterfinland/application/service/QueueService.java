package fi.enterfinland.application.service;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.QueueFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The queue of cases that were sent, for whoever handles or decides them ({@link
 * OfficeTask#isHandlingCases}); the other desks come to a case from their own work.
 */
@Stateless
@RolesAllowed({Actor.CASE_WORKER, Actor.DECISION_MAKER})
public class QueueService {
  @Inject private ApplicationRepository applications;

  /** A page of the queue: one statement. */
  public List<ApplicationSummary> page(QueueFilter filter, int first, int size) {
    return applications.queue(filter, first, size);
  }

  /** How many cases a filter leaves: one statement. */
  public long length(QueueFilter filter) {
    return applications.queueLength(filter);
  }
}
