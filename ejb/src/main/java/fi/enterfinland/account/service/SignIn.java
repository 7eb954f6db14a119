package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.common.model.Language;

/**
 * Somebody who has just signed in.
 *
 * @param actor who
 * @param language of their notices
 * @param device the secret their browser keeps, so that it is known next time
 */
public record SignIn(Actor actor, Language language, SecretToken device) {}
