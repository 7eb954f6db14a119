package fi.enterfinland.addition.service;

import fi.enterfinland.addition.model.Addition;
import fi.enterfinland.addition.model.AdditionRepository;
import fi.enterfinland.addition.model.AdditionSlot;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.document.model.DocumentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Says whether a document may be added to, or removed from, the slot of what somebody is about to
 * send: only by that person, only while the case is open, and only in the slot of the next sending.
 * The case is locked, so that nothing slips into what is being sent.
 */
@ApplicationScoped
public class AdditionSlots {
  @Inject private ApplicationRepository applications;
  @Inject private AdditionRepository additions;

  void decide(@Observes DocumentChange change) {
    AdditionSlot.of(change.slot())
        .filter(slot -> Long.valueOf(slot.accountId()).equals(change.by().accountId()))
        .ifPresent(
            slot -> {
              Addition.requireOpen(change.by(), applications.locked(change.number()));
              if (slot.seq() == additions.next(change.number(), slot.accountId())) {
                change.permit();
              }
            });
  }
}
