package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.PartyJoined;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** The person has come of age: the case is the person's own (L2.07). */
public record CaseMovedToPerson(
    ApplicationNumber number, long accountId, Instant at, ActingRight by) implements PartyJoined {}
