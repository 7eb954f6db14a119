package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.account.model.IdentityLevel;
import java.io.Serializable;
import java.time.Instant;

/**
 * The evidence of a first opening, as shown.
 *
 * @param accountId whose account
 * @param name the person's name then
 * @param capacity in which capacity
 * @param level how the person was identified
 * @param at when
 * @param correlationId under which the logs tell of it, or null
 * @param sha256 digest of the paper opened
 */
public record DecisionOpened(
    long accountId,
    String name,
    Capacity capacity,
    IdentityLevel level,
    Instant at,
    String correlationId,
    String sha256)
    implements Serializable {}
