package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody of a case asked for documents (L2.24). */
public record DocumentsRequested(
    ApplicationNumber number,
    String requestId,
    WantedDocuments wanted,
    LocalDate dueOn,
    Instant at,
    ActingRight by)
    implements DocumentRequestEvent {
  @Override
  public Optional<DocumentRequestStep> step() {
    return Optional.empty();
  }
}
