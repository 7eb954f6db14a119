package fi.enterfinland.common.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A rule of retention was carried out for the night; the audit trail keeps the counts.
 *
 * @param rule its name
 * @param told how many owners were told that something of theirs will be removed
 * @param removed how many were removed
 * @param at when it was finished
 */
public record RetentionPassed(String rule, int told, int removed, Instant at)
    implements Serializable {}
