package fi.enterfinland.documentrequest.model;

/** What was done with a request for documents. */
public enum StepKind {
  /** An officer began with it. */
  TAKEN,
  /** A month was taken, for a ground. */
  EXTENDED,
  /** Copies were given out. */
  DELIVERED,
  /** It, or the rest of it, was refused. */
  REFUSED,
  /** A decision was asked for. */
  DECISION_ASKED,
  /** The decision was made. */
  DECIDED
}
