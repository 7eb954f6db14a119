package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The case system registered the case under its own numbers. */
public record CaseRegistered(
    ApplicationNumber number, String diaryNumber, String customerNumber, Instant at, ActingRight by)
    implements TimelineEvent {}
