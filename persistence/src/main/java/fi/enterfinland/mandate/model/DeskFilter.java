package fi.enterfinland.mandate.model;

/**
 * Which claims the desk wants to see.
 *
 * @param role in which role, or null for all
 * @param late only those past their target
 * @param text part of a name, or a number; null for all
 */
public record DeskFilter(MandateRole role, boolean late, String text) {
  /** Everything that waits. */
  public static final DeskFilter ALL = new DeskFilter(null, false, null);
}
