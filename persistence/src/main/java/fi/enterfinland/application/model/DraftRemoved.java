package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** A draft was removed with all that was in it; whoever keeps anything of it removes that too. */
public record DraftRemoved(ApplicationNumber number, Instant at, ActingRight by)
    implements CaseEvent {}
