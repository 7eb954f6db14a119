package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.List;

/**
 * Somebody asks to act for the person of a case.
 *
 * @param number the case
 * @param mandateId the mandate's id
 * @param holderName who asks
 * @param role in which role
 * @param ground on what ground
 * @param terms how far it would reach
 * @param papers what shows it
 * @param at when it was sent
 * @param by who asks
 */
public record MandateSubmitted(
    ApplicationNumber number,
    long mandateId,
    String holderName,
    MandateRole role,
    MandateGround ground,
    MandateTerms terms,
    List<MandatePaperView> papers,
    Instant at,
    ActingRight by)
    implements TimelineEvent {}
