package fi.enterfinland.documentrequest.model;

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
}
