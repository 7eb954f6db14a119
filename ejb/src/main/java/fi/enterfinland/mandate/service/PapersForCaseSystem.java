package fi.enterfinland.mandate.service;

import fi.enterfinland.document.model.DocumentSought;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandatePaper;
import fi.enterfinland.mandate.model.MandateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The case system fetches the papers of the mandates it was told of, as it fetches documents. */
@ApplicationScoped
public class PapersForCaseSystem {
  @Inject private MandateRepository mandates;

  void seek(@Observes DocumentSought sought) {
    mandates.paper(sought.id()).ifPresent(paper -> answer(sought, paper));
  }

  private void answer(DocumentSought sought, MandatePaper paper) {
    mandates
        .find(paper.mandateId())
        .map(Mandate::number)
        .ifPresent(number -> sought.found(paper.document(number), paper.contentId()));
  }
}
