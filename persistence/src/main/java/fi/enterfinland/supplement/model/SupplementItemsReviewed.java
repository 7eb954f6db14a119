package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * The authority looked at answers.
 *
 * @param number the case
 * @param requestId the request
 * @param items what it found
 * @param closed whether nothing more is needed
 * @param at when
 * @param by who
 */
public record SupplementItemsReviewed(
    ApplicationNumber number,
    String requestId,
    List<ItemReview> items,
    boolean closed,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  /** Keeps an unmodifiable copy. */
  public SupplementItemsReviewed {
    items = List.copyOf(items);
  }

  /** How many answers were not enough. */
  public long insufficient() {
    return items.stream().filter(item -> !item.accepted()).count();
  }

  @Override
  public JsonObject details() {
    return Json.createObjectBuilder()
        .add("requestId", requestId)
        .add("items", String.valueOf(items.size()))
        .add("insufficient", String.valueOf(insufficient()))
        .build();
  }
}
