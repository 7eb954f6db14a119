package fi.enterfinland.access.model;

import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The right to act in one case: who, in which capacity, on what ground. Only {@link AccessPolicy}
 * makes one, from the ledger; every verb of an aggregate takes it first. So a verb without an
 * access check does not compile, and the audit trail gets its ground for free.
 */
public final class ActingRight {
  private final ApplicationNumber number;
  private final Long accountId;
  private final String name;
  private final Capacity capacity;
  private final String ground;
  private final IdentityLevel level;
  private final String means;
  private final Set<OfficeTask> tasks;
  private final boolean seesContacts;

  ActingRight(
      ApplicationNumber number,
      Long accountId,
      String name,
      Capacity capacity,
      String ground,
      IdentityLevel level,
      String means,
      Set<OfficeTask> tasks,
      boolean seesContacts) {
    this.number = number;
    this.accountId = accountId;
    this.name = Objects.requireNonNull(name, "name");
    this.capacity = Objects.requireNonNull(capacity, "capacity");
    this.ground = Objects.requireNonNull(ground, "ground");
    this.level = Objects.requireNonNull(level, "level");
    this.means = Objects.requireNonNull(means, "means");
    this.tasks = Set.copyOf(tasks);
    this.seesContacts = seesContacts;
  }

  /**
   * Requires that this right is about a case: a right in one case is worth nothing in another.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} if it is about another
   */
  public ActingRight in(ApplicationNumber other) {
    if (!Objects.equals(number, other)) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return this;
  }

  /**
   * Requires one of these capacities.
   *
   * @throws RuleViolation {@link AccessRule#NOT_IN_THIS_CAPACITY} in any other
   */
  public ActingRight as(Capacity... allowed) {
    if (!Arrays.asList(allowed).contains(capacity)) {
      throw new RuleViolation(AccessRule.NOT_IN_THIS_CAPACITY);
    }
    return this;
  }

  /**
   * Requires that the {@link AccessTable} gives this capacity, or an officer's tasks, a verb.
   *
   * @throws RuleViolation {@link AccessRule#NOT_IN_THIS_CAPACITY} if it never does
   */
  public ActingRight to(Verb verb) {
    if (!may(verb)) {
      throw new RuleViolation(AccessRule.NOT_IN_THIS_CAPACITY);
    }
    return this;
  }

  /** Whether the {@link AccessTable} ever gives this capacity, or an officer's tasks, a verb. */
  public boolean may(Verb verb) {
    return !AccessTable.statuses(capacity, tasks, verb).isEmpty();
  }

  /** All the {@link AccessTable} gives this capacity while a case is in a status. */
  public Set<Verb> verbs(ApplicationStatus status) {
    EnumSet<Verb> verbs = EnumSet.allOf(Verb.class);
    verbs.removeIf(verb -> !AccessTable.permits(capacity, status, verb));
    return Collections.unmodifiableSet(verbs);
  }

  /** Whether it reaches to where the person of the case lives and how to reach them. */
  public boolean seesContacts() {
    return seesContacts;
  }

  /** Whether it is held beside the person of the case, under a mandate. */
  public boolean isHelper() {
    return AccessTable.helpers().contains(capacity);
  }

  /** Whether the right is held in this capacity. */
  public boolean isAs(Capacity other) {
    return capacity == other;
  }

  /** The case. */
  public ApplicationNumber number() {
    return number;
  }

  /** The acting account, or null for the clock and other systems. */
  public Long accountId() {
    return accountId;
  }

  /** Name of the person or system that acts. */
  public String name() {
    return name;
  }

  /** The capacity acted in. */
  public Capacity capacity() {
    return capacity;
  }

  /** The ground: a grant, a role, a message, a job. */
  public String ground() {
    return ground;
  }

  /** How surely the acting person was identified in this session (L4.01). */
  public IdentityLevel level() {
    return level;
  }

  /** By what means the acting person was identified in this session (L4.04). */
  public String means() {
    return means;
  }
}
