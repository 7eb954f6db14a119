package fi.enterfinland.decision.model;

/** What made a decision served. */
public enum ServiceMethod {
  /** It was opened here. */
  OPENED,
  /** The third day after the notice came. */
  DEEMED,
  /** A letter, a hand-over or another way outside this service. */
  OTHER
}
