package fi.enterfinland.access.model;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The only maker of {@link ActingRight}: from an open grant, from an officer's role, or for the
 * clock. Whoever asks says for which {@link Verb}; the {@link AccessTable} answers. A look at a
 * case is told to the audit trail here, where nobody can forget it.
 */
@ApplicationScoped
public class AccessPolicy {
  private AccessRepository grants;
  private SystemClock clock;
  private Event<CaseViewed> views;

  /** For the container's proxy. */
  protected AccessPolicy() {}

  /** Reads the ledger at the injected clock's time. */
  @Inject
  public AccessPolicy(AccessRepository grants, SystemClock clock, Event<CaseViewed> views) {
    this.grants = grants;
    this.clock = clock;
    this.views = views;
  }

  /**
   * The right of a signed-in person to do something in a case.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} without an open grant that shows the case,
   *     whether the case exists or not; {@link AccessRule#NOT_IN_THIS_CAPACITY} if none of the
   *     grants has the verb
   */
  public ActingRight of(Actor actor, ApplicationNumber number, Verb verb) {
    return of(actor, number, verb, grants.standings(number, actor.accountId(), clock.now()));
  }

  /**
   * The same, where the lines of the ledger were read together with what they give the right to: so
   * a page of a case asks the database once.
   *
   * @param found how the actor stands towards the case, of this moment
   */
  public ActingRight of(Actor actor, ApplicationNumber number, Verb verb, List<Standing> found) {
    List<Standing> standings = found.stream().filter(standing -> standing.sees(actor)).toList();
    Standing standing =
        standings.stream()
            .filter(one -> one.may(verb))
            .findFirst()
            .orElseThrow(() -> refusal(standings.isEmpty(), verb));
    return noted(verb, right(actor, number, standing));
  }

  /**
   * The right of an officer to do something in any case that was sent.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} for anybody else, for a draft, for no case
   *     at all, or where none of the officer's tasks has to do with cases; {@link
   *     AccessRule#NOT_IN_THIS_CAPACITY} if none of them has the verb
   */
  public ActingRight officer(Actor actor, ApplicationNumber number, Verb verb) {
    Standing standing =
        (actor.isOfficer() ? grants.ofOfficers(number) : Optional.<Standing>empty())
            .map(found -> found.with(OfficeTask.of(actor.roles())))
            .filter(one -> one.sees(actor))
            .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    if (!standing.may(verb)) {
      throw refusal(false, verb);
    }
    return noted(verb, right(actor, number, standing));
  }

  /** The right of a person to begin a matter of their own, under the number just given to it. */
  public ActingRight starting(Actor actor, ApplicationNumber number) {
    return starting(actor, number, Capacity.SELF, AccessGrant.OWN_APPLICATION);
  }

  /** The right of a person to begin a matter under the grant just given for it. */
  public ActingRight starting(Actor actor, ApplicationNumber number, AccessGrant grant) {
    return starting(actor, number, grant.capacity(), grant.ground());
  }

  /**
   * The right to begin a matter for somebody on the ground on which one acts in a case of the same
   * person.
   */
  public ActingRight starting(Actor actor, ApplicationNumber number, ActingRight inTheirCase) {
    return starting(actor, number, inTheirCase.capacity(), inTheirCase.ground());
  }

  private static ActingRight starting(
      Actor actor, ApplicationNumber number, Capacity capacity, String ground) {
    return new ActingRight(
            number,
            actor.accountId(),
            actor.name(),
            capacity,
            ground,
            actor.level(),
            actor.means(),
            Set.of(),
            true)
        .to(Verb.START);
  }

  /**
   * Whether a case is an account's own, or that of a child of theirs: nobody acts for themselves.
   */
  public boolean isParty(long accountId, ApplicationNumber number) {
    return grants.standings(number, accountId, clock.now()).stream()
        .anyMatch(standing -> AccessTable.permits(standing.capacity(), Verb.SEE_ACCESS));
  }

  /**
   * The right to state that one acts for somebody: in no case, and to see none. Whoever states it
   * is strongly identified (L3.11).
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} for anybody else
   */
  public ActingRight claiming(Actor actor) {
    if (actor.isOfficer() || !actor.level().atLeast(AccessTable.levelFor(Capacity.CLAIMANT))) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return inNoCase(actor, Capacity.CLAIMANT, "own statement");
  }

  /**
   * The right of an officer to do something of which it is not known yet what case it concerns.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} without the task
   */
  public ActingRight officer(Actor actor, Verb verb) {
    if (!actor.isOfficer() || !AccessTable.permits(OfficeTask.of(actor.roles()), verb)) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return inNoCase(actor, Capacity.OFFICER, "role " + Actor.OFFICER).to(verb);
  }

  private static ActingRight inNoCase(Actor actor, Capacity capacity, String ground) {
    return new ActingRight(
        null,
        actor.accountId(),
        actor.name(),
        capacity,
        ground,
        actor.level(),
        actor.means(),
        OfficeTask.of(actor.roles()),
        false);
  }

  /**
   * The right of an officer to register a case that was lodged elsewhere, under the number just
   * given to it.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} for anybody who does not handle cases
   */
  public ActingRight registering(Actor actor, ApplicationNumber number) {
    if (!actor.roles().contains(OfficeTask.CASE_WORKER.role())) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    Standing standing =
        new Standing(ApplicationStatus.AWAITING_PROCESSING, false)
            .with(OfficeTask.of(actor.roles()));
    return right(actor, number, standing).to(Verb.REGISTER);
  }

  /**
   * The right of the service itself, by the clock or on another system's message.
   *
   * @param ground the job or the message that asks, for example {@code message <id>}
   */
  public ActingRight system(ApplicationNumber number, String ground) {
    return new ActingRight(
        number,
        null,
        "Enter Finland",
        Capacity.SYSTEM,
        ground,
        IdentityLevel.NONE,
        ground,
        Set.of(),
        true);
  }

  private static ActingRight right(Actor actor, ApplicationNumber number, Standing standing) {
    return new ActingRight(
        number,
        actor.accountId(),
        actor.name(),
        standing.capacity(),
        standing.ground(),
        actor.level(),
        actor.means(),
        standing.tasks(),
        standing.showsContacts());
  }

  private ActingRight noted(Verb verb, ActingRight right) {
    if (verb.isView()) {
      views.fire(new CaseViewed(right.number(), verb, clock.now(), right));
    }
    return right;
  }

  /**
   * What cannot be seen does not exist; only of what is seen it is told that it may not be done.
   */
  private static RuleViolation refusal(boolean unseen, Verb verb) {
    return new RuleViolation(
        unseen || verb.isView() ? AccessRule.NO_ACCESS : AccessRule.NOT_IN_THIS_CAPACITY);
  }
}
