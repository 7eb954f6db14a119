package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
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
 * @param capacity in which capacity the reader sees the case
 * @param ground on what ground
 */
public record MandateLine(
    long id,
    long holderId,
    String holderName,
    MandateRole role,
    MandateStatus status,
    Instant activeFrom,
    LocalDate validUntil,
    Capacity capacity,
    String ground) {
  /** Whether it is in force, and not only asked for. */
  public boolean isActive() {
    return status == MandateStatus.ACTIVE;
  }

  /** Whether the reader decides on it, or acts on it. */
  boolean isToldTo(Actor reader) {
    return AccessTable.permits(capacity, Verb.CONFIRM_MANDATE)
        || (AccessTable.helpers().contains(capacity)
            && reader.level().atLeast(IdentityLevel.STRONG)
            && MandateReach.ground(id).equals(ground));
  }
}
