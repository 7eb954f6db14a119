package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The guardians of the child are others than before, and so are the people of the case. */
public record GuardiansChanged(ApplicationNumber number, Instant at, ActingRight by)
    implements CaseEvent {}
