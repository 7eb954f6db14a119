package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of the mandate desk's queue.
 *
 * @param id the mandate's id
 * @param holderName who asks to act
 * @param role in which role
 * @param ground on what ground
 * @param status where it stands
 * @param familyName of the client, as stated
 * @param givenNames of the client, as stated
 * @param number the case, or null while no client is known
 * @param submittedAt when it was sent
 */
public record DeskRow(
    long id,
    String holderName,
    MandateRole role,
    MandateGround ground,
    MandateStatus status,
    String familyName,
    String givenNames,
    ApplicationNumber number,
    Instant submittedAt) {
  /** The day by which the desk means to have decided. */
  public LocalDate target() {
    return target(submittedAt);
  }

  /** The day by which the desk means to have decided on what was sent at an instant. */
  static LocalDate target(Instant submittedAt) {
    return submittedAt
        .atZone(SystemClock.HELSINKI)
        .toLocalDate()
        .plusDays(Setting.MANDATE_TARGET_DAYS.number());
  }
}
