package fi.enterfinland.audit.model;

import fi.enterfinland.access.model.Capacity;
import java.time.Instant;

/**
 * One line of a case's audit trail, to read.
 *
 * @param at when
 * @param accountId whose account, or null for other systems and the clock
 * @param capacity in which capacity, or null if nobody was let in
 * @param ground on what ground, or null
 * @param action what
 * @param outcome what became of it
 * @param rule the rule that refused it, or null
 */
public record AuditLine(
    Instant at,
    Long accountId,
    Capacity capacity,
    String ground,
    String action,
    AuditOutcome outcome,
    String rule) {}
