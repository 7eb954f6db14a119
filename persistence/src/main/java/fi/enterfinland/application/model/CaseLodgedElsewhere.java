package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The authority opened a case here whose application was lodged elsewhere, so that counsel and
 * representatives can follow it.
 */
public record CaseLodgedElsewhere(
    ApplicationNumber number,
    LocalDate lodgedOn,
    boolean unaccompaniedMinor,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder().add("lodgedOn", lodgedOn.toString()).build();
  }
}
