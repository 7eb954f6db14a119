package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import java.time.Instant;

/**
 * Something was done to a claim of which no client is known. It is no event of any case.
 *
 * @param mandateId the claim's id
 * @param holderId whose it is
 * @param step what was done
 * @param at when
 * @param by who did it, in no case
 */
public record MandateUnmatched(
    long mandateId, long holderId, MandateStep.Kind step, Instant at, ActingRight by) {}
