package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A draft that nobody has gone on with for long will be removed.
 *
 * @param lastDay the last day on which it is kept
 */
public record DraftEnding(ApplicationNumber number, LocalDate lastDay, Instant at, ActingRight by)
    implements CaseEvent {}
