package fi.enterfinland.guardian.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * That a person was seen to act for no child, kept in their session, so that not every page asks
 * again: most people never do. It is forgotten after a minute, because a child can come by somebody
 * else's doing, and at once when the person does anything but look. It says what the head of a page
 * shows; what somebody may open, the ledger of access says each time.
 *
 * @param at when it was seen
 */
record NoChildrenSeen(Instant at) implements Serializable {
  private static final Duration LASTS = Duration.ofMinutes(1);

  /**
   * Whether it can still be taken for true.
   *
   * @param changedAt when the person last did anything but look
   */
  boolean holds(Instant changedAt, Instant now) {
    return at.isAfter(changedAt) && now.isBefore(at.plus(LASTS));
  }
}
