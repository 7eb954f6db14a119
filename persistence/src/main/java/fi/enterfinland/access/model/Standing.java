package fi.enterfinland.access.model;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.OfficeTask;
import java.util.Set;

/**
 * How an account stands towards a case now: what the ledger grants it or an officer's tasks give,
 * and where the case is.
 *
 * @param capacity in which capacity it may act
 * @param ground on what ground
 * @param tasks the tasks of an officer, none in any other capacity
 * @param receivesService whether what is served in the case is served to the account
 * @param status where the case stands
 * @param nonDisclosure whether the details of its person may not be disclosed
 */
public record Standing(
    Capacity capacity,
    String ground,
    Set<OfficeTask> tasks,
    boolean receivesService,
    ApplicationStatus status,
    boolean nonDisclosure) {
  /** Of an account with a grant. */
  public Standing(
      Capacity capacity,
      String ground,
      boolean receivesService,
      ApplicationStatus status,
      boolean nonDisclosure) {
    this(capacity, ground, Set.of(), receivesService, status, nonDisclosure);
  }

  /** Of an officer, who needs no grant, but a task. */
  public Standing(ApplicationStatus status, boolean nonDisclosure) {
    this(Capacity.OFFICER, "role " + Actor.OFFICER, false, status, nonDisclosure);
  }

  /** The same of an officer with these tasks. */
  Standing with(Set<OfficeTask> held) {
    return new Standing(capacity, ground, held, receivesService, status, nonDisclosure);
  }

  /**
   * Whether the case exists for whoever stands so, identified as surely as it takes to act for
   * others (L3.11).
   */
  boolean sees(Actor actor) {
    return may(Verb.SEE_CASE) && actor.level().atLeast(AccessTable.levelFor(capacity));
  }

  /** Whether whoever stands so has a verb, and now if it is one that only looks. */
  boolean may(Verb verb) {
    if (verb == Verb.OPEN_DECISION
        && AccessTable.helpers().contains(capacity)
        && !receivesService) {
      return false;
    }
    Set<ApplicationStatus> statuses = AccessTable.statuses(capacity, tasks, verb);
    return verb.isView() ? statuses.contains(status) : !statuses.isEmpty();
  }

  /** Whether whoever stands so may see address and contact details in this case. */
  boolean showsContacts() {
    return !nonDisclosure || AccessTable.showsContacts(capacity, tasks);
  }
}
