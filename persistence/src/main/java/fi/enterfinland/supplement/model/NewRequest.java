package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What an officer or another system wants to ask in a case.
 *
 * @param requestId id, unique within the case
 * @param dueOn last day to answer, in Helsinki, until its end
 * @param language the language the introduction is written in
 * @param to whom it is put to
 * @param intro the first sentences of the request
 * @param items what is needed
 */
public record NewRequest(
    String requestId,
    LocalDate dueOn,
    Language language,
    Addressee to,
    String intro,
    List<RequestedItem> items)
    implements Serializable {
  /** Keeps an unmodifiable copy. */
  public NewRequest {
    items = List.copyOf(items);
  }
}
