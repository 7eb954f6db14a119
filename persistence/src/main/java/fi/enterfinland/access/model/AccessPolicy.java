package fi.enterfinland.access.model;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The only maker of {@link ActingRight}: from an open grant, from an officer's role, or for the
 * clock.
 */
@ApplicationScoped
public class AccessPolicy {
  private AccessRepository grants;
  private SystemClock clock;

  /** For the container's proxy. */
  protected AccessPolicy() {}

  /** Reads the ledger at the injected clock's time. */
  @Inject
  public AccessPolicy(AccessRepository grants, SystemClock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  /**
   * The right of a signed-in person in a case.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} without an open grant, whether the case
   *     exists or not
   */
  public ActingRight of(Actor actor, ApplicationNumber number) {
    return grants.open(number, actor.accountId(), clock.now()).stream()
        .findFirst()
        .map(
            grant ->
                new ActingRight(
                    number,
                    actor.accountId(),
                    actor.name(),
                    grant.capacity(),
                    grant.ground(),
                    actor.level(),
                    actor.means()))
        .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }

  /**
   * The right of an officer in any case that was sent.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} for anybody else
   */
  public ActingRight officer(Actor actor, ApplicationNumber number) {
    if (!actor.isOfficer()) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return new ActingRight(
        number,
        actor.accountId(),
        actor.name(),
        Capacity.OFFICER,
        "role " + Actor.OFFICER,
        actor.level(),
        actor.means());
  }

  /** The right of a person to begin a matter of their own, under the number just given to it. */
  public ActingRight starting(Actor actor, ApplicationNumber number) {
    return new ActingRight(
        number,
        actor.accountId(),
        actor.name(),
        Capacity.SELF,
        "own application",
        actor.level(),
        actor.means());
  }

  /**
   * The right of the service itself, by the clock or on another system's message.
   *
   * @param ground the job or the message that asks, for example {@code message <id>}
   */
  public ActingRight system(ApplicationNumber number, String ground) {
    return new ActingRight(
        number, null, "Enter Finland", Capacity.SYSTEM, ground, IdentityLevel.NONE, ground);
  }
}
