package fi.enterfinland.application.model;

import java.io.Serializable;
import java.util.UUID;

/**
 * A document as it was when the application was sent.
 *
 * @param documentId id for fetching it
 * @param slot the named place of the form it was put in
 * @param fileName the sender's own name for it
 * @param mediaType told from its content
 * @param size bytes
 * @param sha256 lower-case hex of the plain bytes
 */
public record SubmittedDocument(
    UUID documentId, String slot, String fileName, String mediaType, long size, String sha256)
    implements Serializable {}
