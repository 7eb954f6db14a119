package fi.enterfinland.document.service;

import fi.enterfinland.document.model.DocumentView;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A document that the caller may read, and its bytes for as often as they are wanted.
 *
 * @param document what it is
 * @param content writes the original bytes, chunk by chunk
 */
public record OpenedDocument(DocumentView document, Content content) {
  /** The bytes of a document. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of them; does not close.
     *
     * @throws IOException if they cannot be read, or the other side has gone
     */
    void writeTo(OutputStream out) throws IOException;
  }
}
