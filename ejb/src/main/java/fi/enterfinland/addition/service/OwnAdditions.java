package fi.enterfinland.addition.service;

import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.addition.model.Addition;
import fi.enterfinland.addition.model.AdditionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a person what they have sent without being asked. */
@ApplicationScoped
public class OwnAdditions {
  @Inject private AdditionRepository additions;

  void tell(@Observes OwnDataAsked asked) {
    asked.add(
        OwnDataPart.ADDITIONS,
        additions.sentBy(asked.actor().accountId()).stream().map(Addition::row).toList());
  }
}
