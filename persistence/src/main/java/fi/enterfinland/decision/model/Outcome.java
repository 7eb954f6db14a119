package fi.enterfinland.decision.model;

/** What a decision says to an application. */
public enum Outcome {
  /** Everything applied for is granted in full. */
  GRANTED,
  /** It is not, or not in full. */
  REFUSED,
  /** The matter ends without a ruling on it, for example because it was taken back. */
  LAPSED
}
