package fi.enterfinland.common.model;

import java.time.Instant;

/**
 * Somebody wanted something changed over the web, or opened an address of another user group, and
 * was refused before any service was asked. Fired outside any transaction, for the audit trail.
 *
 * @param caseNumber the case in the address, or null; there may be no such case
 * @param accountId who was signed in, where the request did not get so far that the caller is
 *     known; otherwise null
 * @param act the method and the kind of address, never what was sent
 * @param rule why
 * @param at when
 */
public record RequestRefused(
    String caseNumber, Long accountId, String act, String rule, Instant at) {}
