package fi.enterfinland.decision.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.account.model.AccountEvent.AccountsMerged;
import fi.enterfinland.decision.model.Decision;
import fi.enterfinland.decision.model.DecisionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * When two accounts of one person become one, what is being served to the closed one is served to
 * the one that is kept: service and time go on as they were.
 */
@ApplicationScoped
public class DecisionsOfMergedAccounts {
  @Inject private DecisionRepository decisions;
  @Inject private AccessPolicy access;

  void readdress(@Observes AccountsMerged merged) {
    for (Decision decision : decisions.servedTo(merged.closedId())) {
      decision.readdress(
          access.system(decision.number(), "accounts merged"),
          merged.closedId(),
          merged.accountId());
    }
  }
}
