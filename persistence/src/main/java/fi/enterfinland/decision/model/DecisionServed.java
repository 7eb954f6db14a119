package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.TimelineEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision was served to one person.
 *
 * @param number the case
 * @param decisionId the decision
 * @param accountId whom it was served to; null for somebody who has no account
 * @param personName of somebody who has no account; null otherwise
 * @param method what served it
 * @param way how it was served outside this service; null where it was served here, or where that
 *     is not known
 * @param servedOn the Helsinki day from which the person counts
 * @param lastDayOfAppeal the person's last day to appeal; null where no appeal is allowed
 * @param at when it happened, or was found to have
 * @param by who opened it, or the clock
 */
public record DecisionServed(
    ApplicationNumber number,
    String decisionId,
    Long accountId,
    String personName,
    ServiceMethod method,
    OtherWay way,
    LocalDate servedOn,
    LocalDate lastDayOfAppeal,
    Instant at,
    ActingRight by)
    implements TimelineEvent {
  @Override
  public JsonObject details() {
    var details =
        Json.createObjectBuilder()
            .add("method", method.name())
            .add("servedOn", servedOn.toString());
    if (lastDayOfAppeal != null) {
      details.add("lastDay", lastDayOfAppeal.toString());
    }
    return details.build();
  }
}
