package fi.enterfinland.access.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * Somebody saw a case or a part of it (L5.05, L5.06). Fired when the page or the file is read; the
 * audit trail keeps it whatever becomes of the reading.
 *
 * @param number the case
 * @param view what was seen, for example {@code case} or {@code document}
 * @param at when
 * @param by who saw it, in which capacity, on what ground
 */
public record CaseViewed(ApplicationNumber number, String view, Instant at, ActingRight by) {}
