package fi.enterfinland.guardian.service;

import fi.enterfinland.account.model.AccountsRemoved;
import fi.enterfinland.application.model.DraftRemoved;
import fi.enterfinland.guardian.model.FamilyRetentionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Removes what is kept of families together with the draft or the account it is about. */
@ApplicationScoped
public class FamilyRetention {
  @Inject private FamilyRetentionRepository family;

  void removed(@Observes DraftRemoved draft) {
    family.forget(draft.number());
  }

  void removed(@Observes AccountsRemoved accounts) {
    accounts.accountIds().forEach(family::forgetAccount);
  }
}
