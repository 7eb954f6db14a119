package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * Somebody acts in a case no more. There is one for each case; the last of them ends the mandate.
 *
 * @param number the case
 * @param mandateId the mandate's id
 * @param holderId whose it was
 * @param role in which role
 * @param reason why
 * @param whole whether the mandate itself is over, not only its access to this case
 * @param at from when
 * @param by who or what ended it
 */
public record MandateEnded(
    ApplicationNumber number,
    long mandateId,
    long holderId,
    MandateRole role,
    EndReason reason,
    boolean whole,
    Instant at,
    ActingRight by)
    implements TimelineEvent {}
