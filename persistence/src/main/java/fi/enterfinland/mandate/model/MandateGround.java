package fi.enterfinland.mandate.model;

/** What a mandate rests on (L2.02, L3.10). */
public enum MandateGround {
  /** The client signed it. */
  POWER_OF_ATTORNEY,
  /**
   * Counsel says that the client asked for it; enough for advocates and public legal aid (L2.02).
   */
  NOTICE,
  /** A court, or another authority, has appointed the person. */
  COURT_ORDER
}
