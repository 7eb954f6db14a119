package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The child is 15 and acts in the case beside the guardians from now on (L2.05). */
public record ChildMayAct(ApplicationNumber number, long accountId, Instant at, ActingRight by)
    implements CaseEvent {}
