package fi.enterfinland.document.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;

/**
 * Somebody wants to add a document to a slot, or remove one from it. Fired as a CDI event before
 * anything changes, in the same transaction and, for an upload, once more before its first byte is
 * read.
 *
 * <p>Documents know neither forms nor requests, which lie downstream; so the owner of a slot
 * observes this synchronously and either throws its own {@link RuleViolation} (say, the request was
 * withdrawn) or calls {@link #permit()}. An observer leaves slots that are not its own alone. A
 * change that nobody permits is refused: a mistyped slot, a case that was sent, a feature that
 * forgot to answer all fail closed.
 */
public final class DocumentChange {
  /** What is to be done. */
  public enum Kind {
    /** A document is added. */
    ADD,
    /** A document is removed. */
    REMOVE
  }

  private final ActingRight by;
  private final Kind kind;
  private final String slot;
  private final Instant at;
  private DocumentPurpose purpose;

  /** Asks for a change in the case that the right is about. */
  public DocumentChange(ActingRight by, Kind kind, String slot, Instant at) {
    DocumentPolicy.requireSlot(slot);
    this.by = by;
    this.kind = kind;
    this.slot = slot;
    this.at = at;
  }

  /** Says, as the owner of the slot, that the change may be made. */
  public void permit() {
    permitAs(DocumentPurpose.ATTACHMENT);
  }

  /** Says so, and what a document is that lies there. */
  public void permitAs(DocumentPurpose what) {
    purpose = what;
  }

  /**
   * Requires that the owner of the slot permitted the change.
   *
   * @return what a document is that lies there
   * @throws RuleViolation {@link DocumentRule#DOCUMENT_NOT_ASKED} if nobody did
   */
  public DocumentPurpose requirePermitted() {
    if (purpose == null) {
      throw new RuleViolation(DocumentRule.DOCUMENT_NOT_ASKED);
    }
    return purpose;
  }

  /** Who asks, in which capacity. */
  public ActingRight by() {
    return by;
  }

  /** The case. */
  public ApplicationNumber number() {
    return by.number();
  }

  /** What is asked. */
  public Kind kind() {
    return kind;
  }

  /**
   * The slot: a form's slot key, {@code request:<requestId>:<itemId>}, {@code
   * rendition:<requestId>}.
   */
  public String slot() {
    return slot;
  }

  /** When it is asked. */
  public Instant at() {
    return at;
  }
}
