package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.Capacity;
import java.io.Serializable;
import java.time.Instant;

/**
 * An answer as it was sent.
 *
 * @param content what was answered
 * @param seq 1 for the item's first answer, and so on
 * @param late whether it came after the last day
 * @param at when it arrived
 * @param senderName who sent it
 * @param capacity in which capacity
 */
public record SentAnswer(
    AnswerContent content, int seq, boolean late, Instant at, String senderName, Capacity capacity)
    implements Serializable {}
