package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * Two clients turned out to be one person. There is one for each of the two cases by which the
 * mandate desk found it.
 *
 * @param number the case
 * @param keptId the client as whom the person is known from now on
 * @param joinedId the client as whom the person was known too
 * @param at from when
 * @param by who found it
 */
public record ClientsJoined(
    ApplicationNumber number, long keptId, long joinedId, Instant at, ActingRight by)
    implements CaseEvent {}
