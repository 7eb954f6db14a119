package fi.enterfinland.decision.model;

/** What work a permit allows. */
public enum RightToWork {
  /** None. */
  NONE,
  /** Beside studies, on average 30 hours a week over the year, and work that is part of them. */
  STUDENT,
  /** Any. */
  UNRESTRICTED
}
