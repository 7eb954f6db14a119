package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.LocalDate;

/**
 * A last day in somebody's calendar. It names the case by its number and nobody by name: calendars
 * are shared, printed and shown on locked screens.
 *
 * @param number the case
 * @param status where it stands, which says what the day is the last for
 * @param on the day
 */
public record LastDay(ApplicationNumber number, ApplicationStatus status, LocalDate on) {}
