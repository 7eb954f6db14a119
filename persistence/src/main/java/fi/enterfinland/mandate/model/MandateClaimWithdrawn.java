package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Whoever asked to act in the case does so no more. */
public record MandateClaimWithdrawn(
    ApplicationNumber number, long mandateId, Instant at, ActingRight by)
    implements TimelineEvent {}
