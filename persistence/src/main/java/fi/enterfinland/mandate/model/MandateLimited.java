package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The client has limited a mandate. */
public record MandateLimited(
    ApplicationNumber number, long mandateId, long holderId, Instant at, ActingRight by)
    implements TimelineEvent {}
