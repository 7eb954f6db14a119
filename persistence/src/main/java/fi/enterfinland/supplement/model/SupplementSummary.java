package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One request in a list.
 *
 * @param number the case
 * @param requestId the id within the case
 * @param status where it stands now
 * @param to whom it is put to
 * @param requestedAt when it was asked
 * @param dueOn last day in force
 * @param timeState whether more time was asked for
 * @param items what is asked and how far it is
 */
public record SupplementSummary(
    ApplicationNumber number,
    String requestId,
    SupplementStatus status,
    Addressee to,
    Instant requestedAt,
    LocalDate dueOn,
    TimeState timeState,
    SupplementItems items) {
  /** Its key. */
  public SupplementKey key() {
    return new SupplementKey(number, requestId);
  }
}
