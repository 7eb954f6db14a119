package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The client is reminded that somebody asks to act. */
public record MandateReminded(ApplicationNumber number, long mandateId, Instant at, ActingRight by)
    implements CaseEvent {}
