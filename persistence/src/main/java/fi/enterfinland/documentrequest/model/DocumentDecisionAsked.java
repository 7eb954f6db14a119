package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.Optional;

/** Whoever was refused wants a decision that can be appealed (L2.27). */
public record DocumentDecisionAsked(
    ApplicationNumber number, String requestId, Instant at, ActingRight by)
    implements DocumentRequestEvent {
  @Override
  public Optional<DocumentRequestStep> step() {
    return Optional.of(DocumentRequestStep.of(this, StepKind.DECISION_ASKED, null, null));
  }
}
