package fi.enterfinland.document.model;

import fi.enterfinland.common.model.Rule;

/**
 * Why a document is not accepted, removed or shown. Each text says what is wrong with the file and
 * what to do about it; none names a scanner or an error code.
 */
public enum DocumentRule implements Rule {
  /** Not a PDF, JPEG or PNG by its content; its name and extension tell nothing. */
  FILE_WRONG_KIND,
  /** An archive such as ZIP, RAR or 7z. */
  FILE_PACKED,
  /** No bytes at all. */
  FILE_EMPTY,
  /** More bytes than {@link FileInspector#MAX_BYTES}; argument: the limit in whole megabytes. */
  FILE_TOO_LARGE,
  /**
   * An encrypted PDF, also one that opens without a password but forbids changes: the authority
   * must be able to make a readable rendition of it (L1.11).
   */
  FILE_LOCKED,
  /** It begins as its kind does but breaks off or has no end. */
  FILE_DAMAGED,
  /** The slot holds {@link DocumentPolicy#MAX_PER_SLOT} files; argument: that number. */
  FILES_TOO_MANY,
  /** The document has been sent to the authority; what was sent is kept (L1.11). */
  DOCUMENT_SENT,
  /** Nobody takes documents in this place of this case now. */
  DOCUMENT_NOT_ASKED,
  /** The bytes that came are not those of the digest named beforehand. */
  DOCUMENT_DIGEST_DIFFERS,
  /** Another document has this id already. */
  DOCUMENT_ID_TAKEN
}
