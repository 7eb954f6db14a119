package fi.enterfinland.decision.model;

/** The kind of a residence permit, as printed on the card. */
public enum PermitType {
  /** Continuous. */
  A,
  /** Temporary. */
  B,
  /** Permanent. */
  P
}
