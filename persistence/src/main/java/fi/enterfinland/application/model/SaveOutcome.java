package fi.enterfinland.application.model;

import java.time.Instant;
import java.util.Map;

/**
 * What became of a save.
 *
 * @param fate whether the draft took it at all; the rest is empty unless {@link Fate#OPEN}
 * @param savedAt when the server had the saved answers for good, or null if none was saved
 * @param saved the counter of each answer that stands as it was sent, by question
 * @param stale for each answer that was not taken, the one that stands instead
 */
public record SaveOutcome(
    Fate fate, Instant savedAt, Map<String, Long> saved, Map<String, StaleAnswer> stale) {
  /** Keeps unmodifiable copies. */
  public SaveOutcome {
    saved = Map.copyOf(saved);
    stale = Map.copyOf(stale);
  }

  /** How a draft meets a save. */
  public enum Fate {
    /** The draft is open to this person; each answer is saved or stale. */
    OPEN,
    /** No open grant, or no such draft: the two are never told apart (L2.28). */
    NO_ACCESS,
    /** Sent already: its answers are fixed. */
    SENT,
    /** Somebody holds the draft at this moment, for example to send it: ask again. */
    BUSY,
    /** The draft follows another version of the form than the answers were checked against. */
    OTHER_FORM
  }
}
