package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** An officer saw the personal identity codes of a case whole (L4.13, L5.05). */
public record IdentityCodeRevealed(ApplicationNumber number, Instant at, ActingRight by)
    implements CaseEvent {}
