package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody entitled to answer asked for more time (L2.11). */
public record SupplementTimeAsked(
    ApplicationNumber number,
    String requestId,
    LocalDate until,
    String reason,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder()
        .add("requestId", requestId)
        .add("until", until.toString())
        .build();
  }
}
