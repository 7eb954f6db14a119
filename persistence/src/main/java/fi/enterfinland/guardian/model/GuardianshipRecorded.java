package fi.enterfinland.guardian.model;

import fi.enterfinland.account.model.Actor;
import java.time.Instant;

/**
 * An officer recorded a guardianship, or its end, from a document. No case may be touched by it, so
 * it is no event of one; the audit trail keeps it all the same.
 *
 * @param guardianshipId which
 * @param ended whether its end was recorded
 * @param officer who read the document
 * @param at when
 */
public record GuardianshipRecorded(long guardianshipId, boolean ended, Actor officer, Instant at) {}
