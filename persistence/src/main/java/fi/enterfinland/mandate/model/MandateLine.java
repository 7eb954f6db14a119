package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody acts or asks to, for the first page of the case it is about.
 *
 * @param id the mandate's id
 * @param holderId whose it is
 * @param holderName whose name
 * @param role in which role
 * @param status whether it is in force or waits
 * @param activeFrom since when it gives access, or null
 * @param validUntil its last day, or null while nothing but the matter's end ends it
 */
public record MandateLine(
    long id,
    long holderId,
    String holderName,
    MandateRole role,
    MandateStatus status,
    Instant activeFrom,
    LocalDate validUntil) {
  /** Whether it is in force, and not only asked for. */
  public boolean isActive() {
    return status == MandateStatus.ACTIVE;
  }

  /** Whether somebody's right in the case rests on it. */
  public boolean gives(ActingRight right) {
    return MandateReach.ground(id).equals(right.ground());
  }
}
