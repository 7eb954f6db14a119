package fi.enterfinland.access.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * Somebody tried something and a rule refused it. Fired by whoever turns the refusal into an
 * answer, outside the transaction that it has rolled back; the audit trail keeps it.
 *
 * @param number the case, or null if the act was about none
 * @param accountId who tried, or null if nobody was signed in
 * @param act what was tried, for example {@code withdraw}
 * @param rule the name of the rule
 * @param at when
 */
public record ActRefused(
    ApplicationNumber number, Long accountId, String act, String rule, Instant at) {}
