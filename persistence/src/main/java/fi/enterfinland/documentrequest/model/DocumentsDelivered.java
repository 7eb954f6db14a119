package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Copies were given out into the account of whoever asked. */
public record DocumentsDelivered(
    ApplicationNumber number,
    String requestId,
    long accountId,
    List<Rendition> renditions,
    boolean complete,
    LocalDate availableUntil,
    Instant at,
    ActingRight by)
    implements DocumentRequestEvent {
  /** Keeps an unmodifiable copy. */
  public DocumentsDelivered {
    renditions = List.copyOf(renditions);
  }

  @Override
  public Optional<DocumentRequestStep> step() {
    return Optional.of(DocumentRequestStep.of(this, StepKind.DELIVERED, null, null));
  }
}
