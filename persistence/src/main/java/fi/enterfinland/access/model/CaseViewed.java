package fi.enterfinland.access.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * Somebody saw a case or a part of it (L5.05, L5.06). The {@link AccessPolicy} fires it with the
 * right to look; the audit trail keeps it whatever becomes of the looking.
 *
 * @param number the case
 * @param view what was seen
 * @param at when
 * @param by who saw it, in which capacity, on what ground
 */
public record CaseViewed(ApplicationNumber number, Verb view, Instant at, ActingRight by) {}
