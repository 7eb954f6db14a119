package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.SecretToken;

/**
 * Somebody who has just signed in.
 *
 * @param actor who
 * @param device the secret their browser keeps, so that it is known next time
 */
public record SignIn(Actor actor, SecretToken device) {}
