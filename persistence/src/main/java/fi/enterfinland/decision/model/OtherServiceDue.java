package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** A decision was not opened in time: the authority serves it in another way (L1.16 d). */
public record OtherServiceDue(
    ApplicationNumber number, String decisionId, long accountId, Instant at, ActingRight by)
    implements TimelineEvent {}
