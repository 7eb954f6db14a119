package fi.enterfinland.access.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an application stands (law dossier 8.1, as the applicant sees it). Each status names its
 * successors; {@code docs/states.md} is printed from here.
 */
public enum ApplicationStatus {
  /** Being filled in; nothing has been sent. */
  DRAFT,
  /** Sent and pending; the applicant proves identity at a service point next (L3.07). */
  AWAITING_IDENTITY,
  /** Waits in the authority's queue. */
  AWAITING_PROCESSING,
  /** An officer handles it. */
  IN_PROCESS,
  /** A request for additional information is open (L2.10). */
  WAITING_FOR_SUPPLEMENT,
  /** Decided; the decision has not been opened. */
  DECIDED,
  /** The decision is served; the time to appeal runs (8.4). */
  SERVED,
  /** The decision has legal force; nothing more happens here. */
  FINAL,
  /** The applicant took it back (L3.25). */
  WITHDRAWN;

  /** What may come next. */
  public Set<ApplicationStatus> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(AWAITING_IDENTITY);
      case AWAITING_IDENTITY -> EnumSet.of(AWAITING_PROCESSING, WITHDRAWN);
      case AWAITING_PROCESSING -> EnumSet.of(IN_PROCESS, WITHDRAWN);
      case IN_PROCESS -> EnumSet.of(WAITING_FOR_SUPPLEMENT, DECIDED, WITHDRAWN);
      case WAITING_FOR_SUPPLEMENT -> EnumSet.of(IN_PROCESS, DECIDED, WITHDRAWN);
      case DECIDED -> EnumSet.of(SERVED);
      case SERVED -> EnumSet.of(FINAL);
      case FINAL, WITHDRAWN -> EnumSet.noneOf(ApplicationStatus.class);
    };
  }

  /** Whether the case is with the authority and not decided: additional information may be sent. */
  public boolean isOpen() {
    return this == AWAITING_IDENTITY
        || this == AWAITING_PROCESSING
        || this == IN_PROCESS
        || this == WAITING_FOR_SUPPLEMENT;
  }

  /** Whether it was sent. */
  public boolean isSent() {
    return this != DRAFT;
  }
}
