package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The applicant took the application back. */
public record ApplicationWithdrawn(ApplicationNumber number, Instant at, ActingRight by)
    implements TimelineEvent {}
