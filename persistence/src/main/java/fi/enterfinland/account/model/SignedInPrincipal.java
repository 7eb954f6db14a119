package fi.enterfinland.account.model;

import java.security.Principal;

/**
 * The caller of a request: carries the {@link Actor} so that no service has to look it up again.
 *
 * @param actor who is signed in
 */
public record SignedInPrincipal(Actor actor) implements Principal {
  /** Names the account and not the person: containers write it to their logs. */
  @Override
  public String getName() {
    return "account:" + actor.accountId();
  }

  @Override
  public String toString() {
    return getName();
  }
}
