package fi.enterfinland.addition.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody of the case sent additional information without being asked. */
public record AdditionalInformationSent(
    ApplicationNumber number,
    UUID additionId,
    String text,
    List<SubmittedDocument> documents,
    Instant at,
    ActingRight by)
    implements TimelineEvent {}
