package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/** The applicant proved identity at a service point or mission (L3.07). */
public record IdentityProved(
    ApplicationNumber number,
    java.time.LocalDate provedOn,
    String place,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder().add("place", place).add("on", provedOn.toString()).build();
  }
}
