package fi.enterfinland.common.model;

import java.time.Instant;

/**
 * What came on a queue was not a text message of JSON and went to the dead letters untouched.
 *
 * @param queue the queue it came on
 * @param delivery the broker's id of it, or null
 * @param at when
 */
public record MessageUnreadable(String queue, String delivery, Instant at) {}
