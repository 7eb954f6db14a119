package fi.enterfinland.access.web;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.account.web.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What an officer's tasks allow, so that a page offers nothing that would be refused. The services
 * ask for themselves.
 */
@Named
@RequestScoped
public class OfficeRights {
  @Inject private SignedIn signedIn;

  /** {@code #{officeRights.may('DECIDE')}}: whether the officer has the task for a verb. */
  public boolean may(Verb verb) {
    return signedIn
        .find()
        .map(actor -> OfficeTask.of(actor.roles()))
        .filter(tasks -> !AccessTable.statuses(Capacity.OFFICER, tasks, verb).isEmpty())
        .isPresent();
  }
}
