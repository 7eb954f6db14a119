package fi.enterfinland.application.model;

import java.time.Instant;

/**
 * A browser, or something that claims to be one, wanted answers saved and was refused; nothing was
 * changed. Fired outside any transaction, for the audit trail.
 *
 * @param number the draft's number as it was asked for; there may be no such draft
 * @param accountId who asked
 * @param rule the name of the rule that refused
 * @param at when
 */
public record SaveRefused(String number, long accountId, String rule, Instant at) {}
