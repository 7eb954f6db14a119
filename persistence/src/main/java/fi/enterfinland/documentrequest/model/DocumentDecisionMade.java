package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.document.model.DocumentView;
import java.time.Instant;
import java.util.Optional;

/** The authority decided on what it had refused; the paper tells how to appeal (L2.27). */
public record DocumentDecisionMade(
    ApplicationNumber number,
    String requestId,
    long accountId,
    DocumentView paper,
    Instant at,
    ActingRight by)
    implements DocumentRequestEvent {
  @Override
  public Optional<DocumentRequestStep> step() {
    return Optional.of(DocumentRequestStep.of(this, StepKind.DECIDED, null, null));
  }
}
