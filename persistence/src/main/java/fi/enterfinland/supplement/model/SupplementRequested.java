package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/** The authority asked for additional information (L2.10). */
public record SupplementRequested(
    ApplicationNumber number,
    String requestId,
    Addressee to,
    LocalDate dueOn,
    int items,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder()
        .add("requestId", requestId)
        .add("dueOn", dueOn.toString())
        .add("items", String.valueOf(items))
        .build();
  }
}
