package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Somebody will not act in the case: the client or the authority said no. */
public record MandateRefused(
    ApplicationNumber number, long mandateId, long holderId, Instant at, ActingRight by)
    implements TimelineEvent {}
