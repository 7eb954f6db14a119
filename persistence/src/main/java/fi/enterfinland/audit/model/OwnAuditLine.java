package fi.enterfinland.audit.model;

import fi.enterfinland.access.model.Capacity;
import java.time.Instant;

/**
 * One line of what an account's holder did, tried or saw.
 *
 * @param at when
 * @param action what
 * @param caseNumber in which case, or null
 * @param capacity in which capacity, or null
 * @param outcome what became of it
 */
public record OwnAuditLine(
    Instant at, String action, String caseNumber, Capacity capacity, AuditOutcome outcome) {}
