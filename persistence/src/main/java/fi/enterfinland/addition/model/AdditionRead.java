package fi.enterfinland.addition.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.UUID;

/** The authority opened additional information for the first time. */
public record AdditionRead(ApplicationNumber number, UUID additionId, Instant at, ActingRight by)
    implements CaseEvent {}
