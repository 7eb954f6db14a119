package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.LocalizedText;
import java.io.Serializable;

/**
 * One item of a request, with how far it is.
 *
 * @param asked what is needed
 * @param state how far it is
 * @param answers how many answers were sent
 * @param reason the authority's reason at its latest review, or null
 */
public record SupplementItem(
    RequestedItem asked, ItemState state, int answers, LocalizedText reason)
    implements Serializable {
  static SupplementItem of(RequestedItem asked) {
    return new SupplementItem(asked, ItemState.NOT_ANSWERED, 0, null);
  }

  SupplementItem sent() {
    return new SupplementItem(asked, ItemState.SENT, answers + 1, null);
  }

  SupplementItem reviewed(ItemReview review) {
    return new SupplementItem(
        asked,
        review.accepted() ? ItemState.ACCEPTED : ItemState.NOT_ENOUGH,
        answers,
        review.reason());
  }

  /** The item's id within its request. */
  public String itemId() {
    return asked.itemId();
  }

  /** Whether the case still waits for it. */
  public boolean isMissing() {
    return asked.required() && !state.isAnswered();
  }
}
