package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision has legal force.
 *
 * @param number the case
 * @param decisionId the decision
 * @param on the day from which it has
 * @param at when that was found
 * @param by the clock
 */
public record LegalForceGained(
    ApplicationNumber number, String decisionId, LocalDate on, Instant at, ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder().add("on", on.toString()).build();
  }
}
