package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * An officer marked the person of a case as one whose details may not be disclosed, or lifted the
 * mark. It is in no timeline and told to nobody: that there is such a mark is a secret too.
 */
public record NonDisclosureMarked(
    ApplicationNumber number, boolean marked, Instant at, ActingRight by) implements CaseEvent {}
