package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.Optional;

/** What was asked for, or the rest of it, was refused, and the way to a decision told (L2.27). */
public record DocumentsRefused(
    ApplicationNumber number,
    String requestId,
    long accountId,
    SecrecyGround ground,
    String reason,
    Instant at,
    ActingRight by)
    implements DocumentRequestEvent {
  @Override
  public Optional<DocumentRequestStep> step() {
    return Optional.of(DocumentRequestStep.of(this, StepKind.REFUSED, ground, reason));
  }
}
