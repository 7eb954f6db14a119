package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ApplicationStatus;

/** Whose turn it is: the first thing every page and notice says about a case. */
public enum Turn {
  /** The applicant has something to do. */
  YOURS,
  /** The authority handles it. */
  OURS,
  /** Nothing more happens. */
  DONE;

  /** Whose turn a status means for the applicant. */
  public static Turn of(ApplicationStatus status) {
    return switch (status) {
      case DRAFT, AWAITING_IDENTITY, WAITING_FOR_SUPPLEMENT, DECIDED -> YOURS;
      case AWAITING_PROCESSING, IN_PROCESS -> OURS;
      case SERVED, FINAL, WITHDRAWN -> DONE;
    };
  }
}
