package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import java.util.List;

/**
 * What a page of one request needs.
 *
 * @param summary the request in short
 * @param wanted what is asked for
 * @param steps what was done with it, oldest first
 * @param documents what was given out, oldest first
 * @param decidable whether something was withheld on which a decision can be asked for now
 */
public record DocumentRequestDetails(
    DocumentRequestSummary summary,
    WantedDocuments wanted,
    List<StepView> steps,
    List<DeliveredView> documents,
    boolean decidable) {
  /** Keeps unmodifiable copies. */
  public DocumentRequestDetails {
    steps = List.copyOf(steps);
    documents = List.copyOf(documents);
  }

  /** As an officer with this right may read it: in free words people tell where they live. */
  public DocumentRequestDetails asSeenBy(ActingRight right) {
    return right.seesContacts()
        ? this
        : new DocumentRequestDetails(summary, wanted.withheld(), steps, documents, decidable);
  }
}
