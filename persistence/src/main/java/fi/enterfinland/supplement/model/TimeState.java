package fi.enterfinland.supplement.model;

/** Whether more time was asked for, and what came of it (L2.11, experience design 3.11). */
public enum TimeState {
  /** Nobody has asked. */
  NOT_ASKED,
  /** Asked; the authority has not answered. */
  ASKED,
  /** There is a new last day. */
  GIVEN,
  /** The last day stays. */
  NOT_GIVEN
}
