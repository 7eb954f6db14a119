package fi.enterfinland.guardian.service;

import fi.enterfinland.account.model.AccountEvent.AccountsMerged;
import fi.enterfinland.account.model.AccountsRemoved;
import fi.enterfinland.application.model.DraftRemoved;
import fi.enterfinland.guardian.model.FamilyEndRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What becomes of families when a draft or an account they are about goes. */
@ApplicationScoped
public class FamilyEnd {
  @Inject private FamilyEndRepository family;

  void removed(@Observes DraftRemoved draft) {
    family.forget(draft.number());
  }

  void merged(@Observes AccountsMerged accounts) {
    family.passAccount(accounts.closedId(), accounts.accountId());
  }

  void removed(@Observes AccountsRemoved accounts) {
    accounts.accountIds().forEach(family::forgetAccount);
  }
}
