package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The person of the case will soon be of age, and the case the person's own (L2.07).
 *
 * @param on the day
 */
public record ComesOfAgeSoon(ApplicationNumber number, LocalDate on, Instant at, ActingRight by)
    implements CaseEvent {}
