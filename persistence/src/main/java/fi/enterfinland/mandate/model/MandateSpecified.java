package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Whoever asks to act has made clear what was asked. */
public record MandateSpecified(ApplicationNumber number, long mandateId, Instant at, ActingRight by)
    implements CaseEvent {}
