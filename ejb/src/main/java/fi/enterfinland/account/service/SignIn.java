package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.common.model.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who has just signed in, or has just shown the password and is asked for a code now.
 *
 * @param actor who
 * @param language of their notices
 * @param device the secret their browser keeps, so that it is known next time
 * @param session the session begun, null while a code is awaited
 * @param at when the person showed who they are
 */
public record SignIn(Actor actor, Language language, SecretToken device, UUID session, Instant at)
    implements Serializable {
  /** The session begun; none while a code is awaited. */
  public Optional<UUID> begun() {
    return Optional.ofNullable(session);
  }
}
