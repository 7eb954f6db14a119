package fi.enterfinland.supplement.service;

import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.document.model.DocumentChange;
import fi.enterfinland.supplement.model.SupplementKey;
import fi.enterfinland.supplement.model.SupplementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Says whether a document may be added to, or removed from, the slot of an item of a request. */
@ApplicationScoped
public class SupplementSlots {
  @Inject private ApplicationRepository applications;
  @Inject private SupplementRepository supplements;

  void decide(@Observes DocumentChange change) {
    SupplementKey.ofSlot(change.number(), change.slot())
        .ifPresent(
            key -> {
              applications
                  .find(change.number())
                  .ifPresent(
                      application ->
                          supplements
                              .get(key)
                              .requireItem(
                                  change.by(),
                                  application,
                                  SupplementKey.itemOfSlot(change.slot())));
              change.permit();
            });
  }
}
