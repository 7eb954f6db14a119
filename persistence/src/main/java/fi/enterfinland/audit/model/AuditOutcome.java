package fi.enterfinland.audit.model;

/** What became of what is told in the audit trail. */
public enum AuditOutcome {
  /** It was done. */
  DONE,
  /** A rule refused it. */
  REFUSED,
  /** It was only looked at. */
  VIEWED
}
