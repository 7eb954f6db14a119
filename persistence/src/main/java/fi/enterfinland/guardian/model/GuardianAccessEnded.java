package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** Somebody can act in the case as a guardian no more. */
public record GuardianAccessEnded(
    ApplicationNumber number,
    long accountId,
    Guardianship.EndCause cause,
    Instant at,
    ActingRight by)
    implements CaseEvent {}
