package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * From now on somebody acts in a case for its person. There is one for each case the mandate
 * reaches.
 *
 * @param number the case
 * @param mandateId the mandate's id
 * @param holderId whose it is
 * @param seat beside the client
 * @param at from when
 * @param by who approved it
 */
public record MandateApproved(
    ApplicationNumber number, long mandateId, long holderId, Seat seat, Instant at, ActingRight by)
    implements TimelineEvent {}
