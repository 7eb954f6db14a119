package fi.enterfinland.account.model;

import jakarta.security.enterprise.CallerPrincipal;
import java.io.Serializable;

/**
 * The caller of a request: carries the {@link Actor} so that no service has to look it up again.
 */
public class SignedInPrincipal extends CallerPrincipal implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Actor actor;

  /** Makes the principal of a person who has just been identified. */
  public SignedInPrincipal(Actor actor) {
    super("account:" + actor.accountId());
    this.actor = actor;
  }

  /** Who is signed in. */
  public Actor actor() {
    return actor;
  }
}
