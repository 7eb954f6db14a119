package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The request takes a month, for a ground the law names (L2.27). */
public record DocumentRequestExtended(
    ApplicationNumber number,
    String requestId,
    long accountId,
    ExtensionGround ground,
    String explanation,
    LocalDate dueOn,
    Instant at,
    ActingRight by)
    implements DocumentRequestEvent {
  @Override
  public Optional<DocumentRequestStep> step() {
    return Optional.of(DocumentRequestStep.of(this, StepKind.EXTENDED, ground, explanation));
  }
}
