package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.Turn;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One case of one client in the list of somebody who acts for many.
 *
 * @param number the case
 * @param formCode which application
 * @param formVersion version of its form, 0 where it was lodged elsewhere
 * @param status where it stands
 * @param familyName of the client
 * @param givenNames of the client
 * @param birthDate of the client
 * @param dueOn the next last day, or null
 * @param capacity in which capacity the reader acts
 * @param ground on what ground
 * @param own whether the reader holds the mandate, or else acts under a colleague's
 * @param endsOn the last day on which the reader acts, or null while only the matter's end ends it
 * @param lastEventAt when something last happened, or null
 * @param seenAt when the reader last looked, or null
 */
public record ClientRow(
    ApplicationNumber number,
    String formCode,
    int formVersion,
    ApplicationStatus status,
    String familyName,
    String givenNames,
    LocalDate birthDate,
    LocalDate dueOn,
    Capacity capacity,
    String ground,
    boolean own,
    LocalDate endsOn,
    Instant lastEventAt,
    Instant seenAt) {
  /** Whose turn it is. */
  public Turn turn() {
    return Turn.of(status);
  }

  /** Whether something has happened since the reader last looked. */
  public boolean isNew() {
    return lastEventAt != null && (seenAt == null || lastEventAt.isAfter(seenAt));
  }

  /** Whether the mandate ends so soon that its people are warned of it. */
  public boolean isEndingSoon(LocalDate today) {
    return endsOn != null && !endsOn.isAfter(today.plusDays(MandateTerms.WARNED_DAYS));
  }

  /** The next last day, for a calendar. */
  public LastDay lastDay() {
    return new LastDay(number, status, dueOn);
  }

  /** The mandate it rests on. */
  public long mandateId() {
    return Long.parseLong(ground.substring(ground.indexOf(' ') + 1));
  }
}
