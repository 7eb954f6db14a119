package fi.enterfinland.mandate.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a mandate stands (law dossier 8.2). */
public enum MandateStatus {
  /** Being stated; only its writer sees it. */
  DRAFT,
  /** Sent; the client or the mandate desk decides on it. */
  WAITING_APPROVAL,
  /** Something has to be made clear first (434/2003 §12). */
  NEEDS_SPECIFICATION,
  /** It gives access. */
  ACTIVE,
  /** Not approved. */
  REJECTED,
  /** Taken back by who sent it, before anybody decided. */
  WITHDRAWN,
  /** Over. */
  ENDED,
  /** Ended by a decision that who held it is not suitable (434/2003 §12, L2.03). */
  BARRED;

  /** Where it can go from here; none when it is over. */
  public Set<MandateStatus> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(WAITING_APPROVAL);
      case WAITING_APPROVAL -> EnumSet.of(NEEDS_SPECIFICATION, ACTIVE, REJECTED, WITHDRAWN);
      case NEEDS_SPECIFICATION -> EnumSet.of(WAITING_APPROVAL, REJECTED, WITHDRAWN);
      case ACTIVE -> EnumSet.of(ENDED, BARRED);
      case REJECTED, WITHDRAWN, ENDED, BARRED -> EnumSet.noneOf(MandateStatus.class);
    };
  }

  /** Whether somebody has still to decide on it. */
  public boolean isAwaiting() {
    return this == WAITING_APPROVAL || this == NEEDS_SPECIFICATION;
  }
}
