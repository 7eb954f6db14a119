package fi.enterfinland.document.model;

/** What a document is in its case. */
public enum DocumentPurpose {
  /** Added by a party or an officer: an attachment or an answer to a request. */
  ATTACHMENT,
  /** Confirmation of receipt, made by the service when the application arrives (L1.08). */
  RECEIPT,
  /** The decision as a document; a party opens it only as the service of decisions allows. */
  DECISION,
  /** A copy made for somebody who asked for documents; only that person opens it, for a time. */
  RENDITION;

  /** Whether a party opens it only when the feature it belongs to permits. */
  public boolean isGated() {
    return this == DECISION || this == RENDITION;
  }
}
