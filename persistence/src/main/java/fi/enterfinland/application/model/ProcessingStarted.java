package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** An officer began to handle the case. */
public record ProcessingStarted(ApplicationNumber number, Instant at, ActingRight by)
    implements TimelineEvent {}
