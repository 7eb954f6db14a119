package fi.enterfinland.access.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * Something happened in a case. A verb returns it, the service fires it inside the transaction;
 * audit, notification and hand-over hear of it there. Implementations are records named in the past
 * tense.
 */
public interface CaseEvent {
  /** The case. */
  ApplicationNumber number();

  /** When it happened, to the millisecond. */
  Instant at();

  /** Who did it, in which capacity, on what ground. */
  ActingRight by();
}
