package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * Answers to a request arrived.
 *
 * @param number the case
 * @param requestId the request
 * @param answers what arrived, an item each
 * @param late whether they came after the last day (L1.06)
 * @param complete whether everything required has now been answered
 * @param at when they arrived
 * @param by who sent them
 */
public record SupplementAnswered(
    ApplicationNumber number,
    String requestId,
    List<SentAnswer> answers,
    boolean late,
    boolean complete,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  /** Keeps an unmodifiable copy. */
  public SupplementAnswered {
    answers = List.copyOf(answers);
  }

  @Override
  public JsonObject details() {
    return Json.createObjectBuilder()
        .add("requestId", requestId)
        .add("items", String.valueOf(answers.size()))
        .add("late", String.valueOf(late))
        .build();
  }
}
