package fi.enterfinland.guardian.model;

/** How somebody stands whose consent is needed. */
public enum ConsentState {
  /** Has not said anything yet. */
  WAITING,
  /** Consents to the application as it is. */
  CONSENTED,
  /** Has consented to answers that have been changed since. */
  LAPSED,
  /** Refuses. */
  REFUSED,
  /** Is not waited for: a document of the case shows why (L2.07). */
  EXCUSED
}
