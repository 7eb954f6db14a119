package fi.enterfinland.access.model;

import fi.enterfinland.account.model.Actor;

/**
 * How an account stands towards a case now: what the ledger grants it, and where the case is.
 *
 * @param capacity in which capacity it may act
 * @param ground on what ground
 * @param receivesService whether what is served in the case is served to the account
 * @param status where the case stands
 * @param nonDisclosure whether the details of its person may not be disclosed
 */
public record Standing(
    Capacity capacity,
    String ground,
    boolean receivesService,
    ApplicationStatus status,
    boolean nonDisclosure) {
  /** Of an officer, who needs no grant. */
  public Standing(ApplicationStatus status, boolean nonDisclosure) {
    this(Capacity.OFFICER, "role " + Actor.OFFICER, false, status, nonDisclosure);
  }

  /**
   * Whether the case exists for somebody in this capacity, identified as surely as it takes to act
   * for others (L3.11).
   */
  boolean sees(Actor actor) {
    return AccessTable.shows(capacity, status)
        && actor.level().atLeast(AccessTable.levelFor(capacity));
  }

  /** Whether this capacity has a verb, and now if it is one that only looks. */
  boolean may(Verb verb) {
    if (verb == Verb.OPEN_DECISION
        && AccessTable.helpers().contains(capacity)
        && !receivesService) {
      return false;
    }
    return verb.isView()
        ? AccessTable.permits(capacity, status, verb)
        : AccessTable.permits(capacity, verb);
  }

  /** Whether an actor in this capacity may see address and contact details in this case. */
  boolean showsContactsTo(Actor actor) {
    return !nonDisclosure || AccessTable.showsContacts(capacity, actor.roles());
  }
}
