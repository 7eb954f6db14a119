package fi.enterfinland.documentrequest.model;

import fi.enterfinland.document.model.DocumentView;
import java.util.List;
import java.util.UUID;

/**
 * A copy made for whoever asked: of the whole original, or with parts burned out of it (L2.25).
 *
 * @param document the copy
 * @param originalId the document of the case it was made from, or null if that is not in the
 *     service
 * @param removals what was taken out, with the grounds; empty for a copy of the whole
 */
public record Rendition(DocumentView document, UUID originalId, List<Removal> removals) {
  /** Keeps an unmodifiable copy. */
  public Rendition {
    removals = List.copyOf(removals);
  }

  Rendition requireWhole() {
    return new Rendition(
        document, originalId, removals.stream().map(Removal::requireWhole).toList());
  }
}
