package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Somebody entitled to answer read the request for the first time; the last day is not moved. */
public record SupplementOpened(
    ApplicationNumber number, String requestId, Instant at, ActingRight by) implements CaseEvent {}
