package fi.enterfinland.access.service;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.account.model.AccountEvent.AccountsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * When two accounts of one person become one, every case, draft and task of the closed one passes
 * to the one that is kept, in the same transaction.
 */
@ApplicationScoped
public class GrantsOfMergedAccounts {
  @Inject private AccessRepository grants;

  void pass(@Observes AccountsMerged merged) {
    List<AccessGrant> held = grants.ofAccount(merged.accountId());
    for (AccessGrant grant : grants.ofAccount(merged.closedId())) {
      AccessGrant passed = grant.passTo(merged.accountId(), merged.at());
      if (held.stream().noneMatch(passed::isLike)) {
        grants.add(passed);
      }
    }
  }
}
