package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Another guardian, or the child, consented to the application. */
public record ConsentGiven(ApplicationNumber number, Instant at, ActingRight by)
    implements CaseEvent {}
