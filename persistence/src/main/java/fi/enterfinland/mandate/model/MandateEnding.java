package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;

/** A mandate will end soon; its people are told before. */
public record MandateEnding(
    ApplicationNumber number,
    long mandateId,
    long holderId,
    LocalDate lastDay,
    Instant at,
    ActingRight by)
    implements CaseEvent {}
