package fi.enterfinland.audit.model;

import java.util.Locale;

/**
 * The first place where the audit trail is not what it was when it was sealed.
 *
 * @param kind what is wrong
 * @param position the link, counted from 1; 0 where no link is concerned
 * @param entryId the line of the trail ({@code audit_entry.id}); 0 where none is known
 */
public record ChainBreach(Kind kind, long position, long entryId) {
  /** What can be wrong. */
  public enum Kind {
    /** The line, or its link, was changed; so are both of two that were swapped. */
    ALTERED,
    /** The line is gone; its link still tells of it. */
    REMOVED,
    /** A link is missing between two others. */
    LINK_REMOVED,
    /** The chain is shorter than, or not the same as, what was noted at the end of a day. */
    NOT_AS_NOTED,
    /** The line has no link and does not wait for one. */
    NEVER_SEALED
  }

  /** In words, for the log and the command. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s at link %d, line %d of the audit trail",
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        position,
        entryId);
  }
}
