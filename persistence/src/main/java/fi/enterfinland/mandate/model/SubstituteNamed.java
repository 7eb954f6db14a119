package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The holder of a mandate lets a colleague act. */
public record SubstituteNamed(
    ApplicationNumber number, long mandateId, long substituteId, Instant at, ActingRight by)
    implements TimelineEvent {}
