package fi.enterfinland.access.model;

import fi.enterfinland.account.model.Actor;

/**
 * How an account stands towards a case now: what the ledger grants it, and where the case is.
 *
 * @param capacity in which capacity it may act
 * @param ground on what ground
 * @param status where the case stands
 * @param nonDisclosure whether the details of its person may not be disclosed
 */
public record Standing(
    Capacity capacity, String ground, ApplicationStatus status, boolean nonDisclosure) {
  /** Of an officer, who needs no grant. */
  public Standing(ApplicationStatus status, boolean nonDisclosure) {
    this(Capacity.OFFICER, "role " + Actor.OFFICER, status, nonDisclosure);
  }

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

  /** Whether an actor in this capacity may see address and contact details in this case. */
  boolean showsContactsTo(Actor actor) {
    return !nonDisclosure || AccessTable.showsContacts(capacity, actor.roles());
  }
}
