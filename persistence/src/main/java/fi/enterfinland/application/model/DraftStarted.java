package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** A draft was begun; nothing has been sent. */
public record DraftStarted(ApplicationNumber number, String formCode, Instant at, ActingRight by)
    implements CaseEvent {}
