package fi.enterfinland.document.model;

import java.io.Serializable;
import java.util.UUID;

/**
 * Bytes that lie whole in the document store, not yet said to be anybody's document.
 *
 * @param id the content's place in the store
 * @param kind what it is, told from the bytes
 * @param size its size in bytes, before encryption
 * @param sha256 digest of the plain bytes, 64 lower-case hexadecimal digits
 */
public record StoredContent(UUID id, FileKind kind, long size, String sha256)
    implements Serializable {}
