package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Who acts for the person of a case is somebody else than before; the person is told. */
public record MandateSeatsChanged(ApplicationNumber number, Instant at, ActingRight by)
    implements CaseEvent {}
