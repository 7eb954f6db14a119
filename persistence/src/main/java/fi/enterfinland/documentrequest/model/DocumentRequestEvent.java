package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.CaseEvent;
import java.util.Optional;

/**
 * Something happened to a request for documents. None of it is told in the timeline of the case:
 * what somebody asks for is between them and the authority.
 */
public interface DocumentRequestEvent extends CaseEvent {
  /** The request. */
  String requestId();

  /**
   * What of it is appended to the request's history; empty for its arrival, which is the request.
   */
  Optional<DocumentRequestStep> step();
}
