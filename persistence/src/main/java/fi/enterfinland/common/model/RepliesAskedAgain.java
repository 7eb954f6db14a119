package fi.enterfinland.common.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Messages that had their effect before were sent again: their replies are due once more, equal.
 *
 * @param replyIds the message ids of the replies
 * @param at when
 */
public record RepliesAskedAgain(Set<UUID> replyIds, Instant at) {}
