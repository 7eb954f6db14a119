package fi.enterfinland.decision.service;

import fi.enterfinland.decision.model.DecisionRepository;
import fi.enterfinland.document.model.GatedOpening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets a party read the paper of a decision once the decision was opened, and never before: only
 * the gate tells what opening means.
 */
@ApplicationScoped
public class DecisionDocuments {
  @Inject private DecisionRepository decisions;

  void decide(@Observes GatedOpening opening) {
    decisions
        .of(opening.document().number())
        .filter(decision -> decision.documentId().equals(opening.document().id()))
        .filter(decision -> decision.isOpenedBy(opening.by()))
        .ifPresent(decision -> opening.permit());
  }
}
