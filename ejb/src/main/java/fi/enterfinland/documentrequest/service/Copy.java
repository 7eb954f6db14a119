package fi.enterfinland.documentrequest.service;

import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.documentrequest.model.DocumentRequestRule;
import fi.enterfinland.documentrequest.model.Removal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A copy that lies ready and is to be given.
 *
 * @param documentId its id in the service
 * @param described what a message says it is; empty where an officer has it in view
 * @param originalId the document of the case it was made from, or null
 * @param removals what was taken out of it
 */
public record Copy(
    UUID documentId, Optional<Description> described, UUID originalId, List<Removal> removals) {
  /** A document as another system describes it. */
  public record Description(String mediaType, long size, String sha256) {
    private boolean isOf(DocumentView document) {
      return document.mediaType().equals(mediaType)
          && document.size() == size
          && document.sha256().equals(sha256);
    }
  }

  void requireSame(DocumentView document) {
    if (described.isPresent() && !described.get().isOf(document)) {
      throw new RuleViolation(
          DocumentRequestRule.DELIVERED_DOCUMENT_DIFFERS, documentId.toString());
    }
  }
}
