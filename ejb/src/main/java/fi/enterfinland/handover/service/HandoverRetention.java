package fi.enterfinland.handover.service;

import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import fi.enterfinland.handover.model.HandoverRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Removes messages that the case system acknowledged long ago: it holds their content since. */
@ApplicationScoped
public class HandoverRetention {
  @Inject private HandoverRepository ledger;

  void due(@Observes RetentionDue due) {
    if (due.is("handover.acknowledged", Step.REMOVE)) {
      due.done(ledger.forgetAcknowledged(due.before(), due.most()));
    }
  }
}
