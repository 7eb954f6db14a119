package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.Optional;

/** An officer of the document desk began to go through the documents. */
public record DocumentRequestTaken(
    ApplicationNumber number, String requestId, Instant at, ActingRight by)
    implements DocumentRequestEvent {
  @Override
  public Optional<DocumentRequestStep> step() {
    return Optional.of(DocumentRequestStep.of(this, StepKind.TAKEN, null, null));
  }
}
