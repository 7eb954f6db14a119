package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The authority gave more time, or did not.
 *
 * @param number the case
 * @param requestId the request
 * @param granted whether there is a new last day
 * @param dueOn the last day in force now
 * @param reason the authority's words; may be null when granted
 * @param at when
 * @param by who
 */
public record SupplementTimeDecided(
    ApplicationNumber number,
    String requestId,
    boolean granted,
    LocalDate dueOn,
    String reason,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder()
        .add("requestId", requestId)
        .add("granted", String.valueOf(granted))
        .add("dueOn", dueOn.toString())
        .build();
  }
}
