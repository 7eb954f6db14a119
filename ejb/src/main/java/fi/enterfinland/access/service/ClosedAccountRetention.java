package fi.enterfinland.access.service;

import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.account.model.AccountRetentionRepository;
import fi.enterfinland.account.model.AccountsRemoved;
import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Removes closed accounts that no case refers to: nothing else needs to know who it was. */
@ApplicationScoped
public class ClosedAccountRetention {
  @Inject private AccessRepository grants;
  @Inject private AccountRetentionRepository accounts;
  @Inject private Event<AccountsRemoved> events;

  void due(@Observes RetentionDue due) {
    if (due.is("account.closed", Step.REMOVE)) {
      List<Long> closed = grants.closedWithoutCases(due.before(), due.most());
      if (!closed.isEmpty()) {
        events.fire(new AccountsRemoved(closed));
        accounts.remove(closed);
      }
      due.done(closed.size());
    }
  }
}
