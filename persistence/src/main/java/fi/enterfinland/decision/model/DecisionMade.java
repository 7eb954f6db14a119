package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** A decision was made; what it says is told only to who opens it. */
public record DecisionMade(ApplicationNumber number, String decisionId, Instant at, ActingRight by)
    implements TimelineEvent {}
