package fi.enterfinland.access.service;

import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a person in which cases they may act, and might before. */
@ApplicationScoped
public class OwnGrants {
  @Inject private AccessRepository grants;

  void tell(@Observes OwnDataAsked asked) {
    asked.add(OwnDataPart.ACCESS, grants.grantsOf(asked.actor().accountId()));
  }
}
