package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Another guardian is asked to read the application and to consent; null if not known here yet. */
public record ConsentAsked(ApplicationNumber number, Long accountId, Instant at, ActingRight by)
    implements CaseEvent {}
