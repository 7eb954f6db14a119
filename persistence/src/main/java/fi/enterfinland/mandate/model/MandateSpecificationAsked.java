package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The authority wants something made clear about a mandate before it decides. */
public record MandateSpecificationAsked(
    ApplicationNumber number, long mandateId, long holderId, Instant at, ActingRight by)
    implements CaseEvent {}
