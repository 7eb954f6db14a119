package fi.enterfinland.mandate.service;

import fi.enterfinland.document.service.OpenedDocument;
import fi.enterfinland.mandate.model.MandatePaperView;

/**
 * A paper of a mandate that the caller may read, and its bytes.
 *
 * @param paper what it is
 * @param content writes the original bytes
 */
public record OpenedPaper(MandatePaperView paper, OpenedDocument.Content content) {}
