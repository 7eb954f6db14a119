package fi.enterfinland.supplement.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a request for additional information stands (law dossier 8.3). Each status names its
 * successors; {@code docs/states.md} is printed from here.
 */
public enum SupplementStatus {
  /** Nothing has been answered. */
  OPEN,
  /** Something has been answered, something required has not, or was not enough. */
  PARTLY_ANSWERED,
  /**
   * Something required is missing and the last day has passed. Told from the date, never stored:
   * answers are still taken until the decision (L2.11).
   */
  OVERDUE,
  /** Everything required was answered in time. */
  ANSWERED,
  /** Everything required was answered, some of it after the last day (L1.06). */
  ANSWERED_LATE,
  /** The authority does not need it any more. */
  WITHDRAWN,
  /** The authority has accepted what it needs. */
  CLOSED;

  /** What may come next. */
  public Set<SupplementStatus> successors() {
    return switch (this) {
      case OPEN -> EnumSet.of(PARTLY_ANSWERED, OVERDUE, ANSWERED, ANSWERED_LATE, WITHDRAWN, CLOSED);
      case PARTLY_ANSWERED -> EnumSet.of(OVERDUE, ANSWERED, ANSWERED_LATE, WITHDRAWN, CLOSED);
      case OVERDUE -> EnumSet.of(OPEN, PARTLY_ANSWERED, ANSWERED, ANSWERED_LATE, WITHDRAWN, CLOSED);
      case ANSWERED -> EnumSet.of(PARTLY_ANSWERED, OVERDUE, ANSWERED_LATE, WITHDRAWN, CLOSED);
      case ANSWERED_LATE -> EnumSet.of(PARTLY_ANSWERED, OVERDUE, WITHDRAWN, CLOSED);
      case WITHDRAWN, CLOSED -> EnumSet.noneOf(SupplementStatus.class);
    };
  }

  /** Whether the case waits for an answer. */
  public boolean isWaiting() {
    return this == OPEN || this == PARTLY_ANSWERED || this == OVERDUE;
  }

  /** Whether nothing more is asked or taken. */
  public boolean isOver() {
    return this == WITHDRAWN || this == CLOSED;
  }
}
