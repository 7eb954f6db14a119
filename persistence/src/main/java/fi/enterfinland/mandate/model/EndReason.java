package fi.enterfinland.mandate.model;

/** Why a mandate ended. */
public enum EndReason {
  /** The client took it back (effective when it arrives). */
  REVOKED,
  /** The holder gave it up. */
  RESIGNED,
  /** Its time was over. */
  PERIOD_OVER,
  /** Somebody else took the seat. */
  REPLACED,
  /** A decision barred the holder (434/2003 §12). */
  BARRED,
  /** The client came of age (746/2011 §43). */
  CLIENT_OF_AGE,
  /** A guardian was appointed, who represents from now on (746/2011 §43). */
  GUARDIAN_APPOINTED,
  /** The holder's office or appointment ended. */
  OFFICE_ENDED,
  /** The decision has legal force: nothing is left to act in (L3.11). */
  LEGAL_FORCE,
  /** The application was taken back. */
  CASE_WITHDRAWN
}
