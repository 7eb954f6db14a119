package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * The authority opened answers for the first time.
 *
 * @param number the case
 * @param requestId what they answer
 * @param answers how many were new to it
 * @param at when
 * @param by which officer
 */
public record SupplementAnswersRead(
    ApplicationNumber number, String requestId, int answers, Instant at, ActingRight by)
    implements CaseEvent {}
