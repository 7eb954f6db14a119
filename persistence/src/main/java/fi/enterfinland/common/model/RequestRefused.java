package fi.enterfinland.common.model;

import java.time.Instant;

/**
 * Somebody wanted something changed over the web and was refused before any service was asked.
 * Fired outside any transaction, for the audit trail.
 *
 * @param caseNumber the case in the address, or null; there may be no such case
 * @param act the method and the kind of address, never what was sent
 * @param rule why
 * @param at when
 */
public record RequestRefused(String caseNumber, String act, String rule, Instant at) {}
