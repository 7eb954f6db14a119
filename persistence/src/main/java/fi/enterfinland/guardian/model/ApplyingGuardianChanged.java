package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Another guardian goes on with the case, as both agreed. */
public record ApplyingGuardianChanged(ApplicationNumber number, Instant at, ActingRight by)
    implements CaseEvent {}
