package fi.enterfinland.handover.model;

import java.time.Instant;

/**
 * How the hand-over stands.
 *
 * @param unsent messages not yet sent
 * @param oldestUnsent since when the oldest of them waits, or null if none does
 * @param failing messages whose sending failed at least once and has not succeeded since
 * @param unacknowledged messages sent before the limit and still without acknowledgement
 */
public record HandoverFigures(
    long unsent, Instant oldestUnsent, long failing, long unacknowledged) {}
