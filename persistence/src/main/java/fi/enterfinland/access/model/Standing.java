package fi.enterfinland.access.model;

/**
 * How an account stands towards a case now: what the ledger grants it, and where the case is.
 *
 * @param capacity in which capacity it may act
 * @param ground on what ground
 * @param status where the case stands
 */
record Standing(Capacity capacity, String ground, ApplicationStatus status) {
  /** Whether the case exists for this capacity. */
  boolean sees() {
    return AccessTable.shows(capacity, status);
  }

  /** Whether this capacity has a verb, and now if it is one that only looks. */
  boolean may(Verb verb) {
    return verb.isView()
        ? AccessTable.permits(capacity, status, verb)
        : AccessTable.permits(capacity, verb);
  }
}
