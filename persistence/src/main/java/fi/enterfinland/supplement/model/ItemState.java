package fi.enterfinland.supplement.model;

/** How far one item of a request is (experience design 3.11). */
public enum ItemState {
  /** Nothing has been sent. */
  NOT_ANSWERED,
  /** Answered; the authority has not looked at it. */
  SENT,
  /** The authority needs nothing more. */
  ACCEPTED,
  /** The authority needs more and has said why. */
  NOT_ENOUGH;

  /** Whether the authority has what it asked for, or has still to look at it. */
  public boolean isAnswered() {
    return this == SENT || this == ACCEPTED;
  }
}
