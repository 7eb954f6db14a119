package fi.enterfinland.mandate.service;

import fi.enterfinland.account.model.AccountsRemoved;
import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import fi.enterfinland.mandate.model.ClaimRetentionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Removes claims that came to nothing, and what people told who acted for clients. */
@ApplicationScoped
public class ClaimRetention {
  @Inject private ClaimRetentionRepository claims;

  void due(@Observes RetentionDue due) {
    if (due.is("mandate.unsent", Step.REMOVE)) {
      due.done(claims.forgetUnsent(due.before(), due.most()));
    } else if (due.is("mandate.unmatched", Step.REMOVE)) {
      due.done(claims.forgetUnmatched(due.before(), due.most()));
    }
  }

  void removed(@Observes AccountsRemoved accounts) {
    accounts.accountIds().forEach(claims::forgetAccount);
  }
}
