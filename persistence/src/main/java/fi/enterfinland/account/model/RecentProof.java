package fi.enterfinland.account.model;

import fi.enterfinland.common.model.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody signed in, and when they last showed that they are the account's holder: a session left
 * open on a shared computer changes no way into the account.
 *
 * @param actor who
 * @param at when they signed in, or signed in again
 */
public record RecentProof(Actor actor, Instant at) {
  /** How long a proof is fresh. */
  public static final Duration FRESH_FOR = Duration.ofMinutes(5);

  /** Whether it is fresh still. */
  public boolean isFresh(Instant now) {
    return now.isBefore(at.plus(FRESH_FOR));
  }

  /**
   * The account's id, if the proof is fresh.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}
   */
  public long require(Instant now) {
    if (!isFresh(now)) {
      throw new RuleViolation(AccountRule.SIGN_IN_AGAIN);
    }
    return actor.accountId();
  }
}
