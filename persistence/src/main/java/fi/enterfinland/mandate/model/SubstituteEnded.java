package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** A colleague acts under the mandate no more. */
public record SubstituteEnded(
    ApplicationNumber number, long mandateId, long substituteId, Instant at, ActingRight by)
    implements TimelineEvent {}
