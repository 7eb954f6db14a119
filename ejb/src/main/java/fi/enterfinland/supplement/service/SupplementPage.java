package fi.enterfinland.supplement.service;

import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.supplement.model.SupplementDetails;
import java.util.List;
import java.util.Map;

/**
 * What somebody of the case sees of a request.
 *
 * @param details the request, its answers and what is being written
 * @param documents the documents in each item's slot, sent and not yet sent, by item id
 * @param answerable whether this person may answer now
 */
public record SupplementPage(
    SupplementDetails details, Map<String, List<DocumentView>> documents, boolean answerable) {
  /** The documents of an item that were added and not yet sent. */
  public List<DocumentView> unsent(String itemId) {
    return documents.getOrDefault(itemId, List.of()).stream()
        .filter(document -> !document.isSent())
        .toList();
  }
}
