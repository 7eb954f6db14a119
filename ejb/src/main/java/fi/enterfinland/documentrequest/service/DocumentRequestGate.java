package fi.enterfinland.documentrequest.service;

import fi.enterfinland.document.model.DocumentChange;
import fi.enterfinland.document.model.DocumentPurpose;
import fi.enterfinland.document.model.GatedOpening;
import fi.enterfinland.documentrequest.model.DocumentRequestRepository;
import fi.enterfinland.documentrequest.model.RenditionSlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Says where copies are put, and who opens them: only the authority puts them, while it works on
 * the request; only whoever asked opens them, while the case is seen and the time lasts.
 */
@ApplicationScoped
public class DocumentRequestGate {
  @Inject private DocumentRequestRepository requests;

  void decide(@Observes DocumentChange change) {
    RenditionSlot.requestOf(change.slot())
        .ifPresent(
            requestId -> {
              requests.get(change.number(), requestId).requireDeskWork(change.by());
              change.permitAs(DocumentPurpose.RENDITION);
            });
  }

  void decide(@Observes GatedOpening opening) {
    requests
        .delivered(opening.document().id())
        .filter(copy -> copy.isOpenTo(opening.by(), opening.at()))
        .ifPresent(copy -> opening.permit());
  }
}
