package fi.enterfinland.mandate.model;

import fi.enterfinland.application.model.Turn;

/**
 * Which clients somebody wants to see who acts for many.
 *
 * @param turn whose turn it is, or null for all
 * @param unread only cases in which something is new
 * @param text part of a name, or a number; null for all
 */
public record CounselFilter(Turn turn, boolean unread, String text) {
  /** Everybody. */
  public static final CounselFilter ALL = new CounselFilter(null, false, null);
}
