package fi.enterfinland.document.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A document as pages, messages and receipts show it.
 *
 * @param id its public identifier, which says nothing about it
 * @param number the case
 * @param purpose what it is in the case
 * @param slot where it lies: a form's slot key, or {@code request:<requestId>:<itemId>}
 * @param fileName the name given by the person who added it, made harmless
 * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param size in bytes
 * @param sha256 digest of the original bytes, 64 lower-case hexadecimal digits
 * @param addedAt when it was received
 * @param sentAt when it reached whom it is for, or null while it can still be removed
 */
public record DocumentView(
    UUID id,
    ApplicationNumber number,
    DocumentPurpose purpose,
    String slot,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant addedAt,
    Instant sentAt)
    implements Serializable {
  /** Whether it has reached whom it is for, and so stays. */
  public boolean isSent() {
    return sentAt != null;
  }

  /** Whether officers see it: what was sent to them, and copies they make before they give them. */
  public boolean isSeenByOfficers() {
    return isSent() || purpose == DocumentPurpose.RENDITION;
  }
}
