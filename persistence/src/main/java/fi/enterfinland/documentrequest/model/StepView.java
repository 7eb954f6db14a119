package fi.enterfinland.documentrequest.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the history of a request.
 *
 * @param kind what was done
 * @param at when
 * @param byName by whom
 * @param ground the name of an {@link ExtensionGround} or {@link SecrecyGround}, or null
 * @param words what was said about it, or null
 */
public record StepView(StepKind kind, Instant at, String byName, String ground, String words)
    implements Serializable {}
