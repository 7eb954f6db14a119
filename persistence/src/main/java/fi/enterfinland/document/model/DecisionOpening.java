package fi.enterfinland.document.model;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;

/**
 * A party wants to open the document of a decision. Fired as a CDI event before it is opened, in
 * the same transaction, because opening a decision is its service: the decision feature observes it
 * synchronously and calls {@link #permit()} when the opening is recorded. What nobody permits stays
 * closed.
 */
public final class DecisionOpening {
  private final ActingRight by;
  private final DocumentView document;
  private final Instant at;
  private boolean permitted;

  /** Asks to open. */
  public DecisionOpening(ActingRight by, DocumentView document, Instant at) {
    this.by = by.in(document.number());
    this.document = document;
    this.at = at;
  }

  /** Says that the decision may be opened by this person now. */
  public void permit() {
    permitted = true;
  }

  /**
   * Requires the permission.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} without it
   */
  public void requirePermitted() {
    if (!permitted) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
  }

  /** Who asks. */
  public ActingRight by() {
    return by;
  }

  /** The decision's document. */
  public DocumentView document() {
    return document;
  }

  /** When it is asked. */
  public Instant at() {
    return at;
  }
}
