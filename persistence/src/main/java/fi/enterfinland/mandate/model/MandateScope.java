package fi.enterfinland.mandate.model;

/** How far a mandate reaches. */
public enum MandateScope {
  /** The case it was given for. */
  THIS_CASE,
  /** Every case of the client that is pending, and those that come while it lasts. */
  ALL_CASES
}
