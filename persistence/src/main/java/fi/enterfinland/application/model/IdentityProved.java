package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The applicant proved identity at a service point or mission (L3.07).
 *
 * @param provedOn the day of the visit, in Helsinki
 * @param fingerprintsTaken whether fingerprints were taken, or null where that was not told
 */
public record IdentityProved(
    ApplicationNumber number,
    LocalDate provedOn,
    String place,
    Boolean fingerprintsTaken,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder().add("place", place).add("on", provedOn.toString()).build();
  }
}
