package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/** The authority does not need what it asked for any more. */
public record SupplementWithdrawn(
    ApplicationNumber number, String requestId, String reason, Instant at, ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder().add("requestId", requestId).build();
  }
}
