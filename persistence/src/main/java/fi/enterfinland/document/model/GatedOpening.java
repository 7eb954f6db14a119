package fi.enterfinland.document.model;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;

/**
 * A party wants to open a paper of the authority that lies behind a gate: a decision, whose opening
 * is its service, or a copy given to one person for a time. Fired as a CDI event before it is
 * opened, in the same transaction; the feature the paper belongs to observes it synchronously and
 * calls {@link #permit()} when it may be opened. What nobody permits stays closed.
 */
public final class GatedOpening {
  private final ActingRight by;
  private final DocumentView document;
  private final Instant at;
  private boolean permitted;

  /** Asks to open. */
  public GatedOpening(ActingRight by, DocumentView document, Instant at) {
    this.by = by.in(document.number());
    this.document = document;
    this.at = at;
  }

  /** Says that the paper may be opened by this person now. */
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

  /** The paper. */
  public DocumentView document() {
    return document;
  }

  /** When it is asked. */
  public Instant at() {
    return at;
  }
}
