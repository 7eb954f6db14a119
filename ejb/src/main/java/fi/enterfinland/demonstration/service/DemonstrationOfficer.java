package fi.enterfinland.demonstration.service;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.service.ApplicationOfficeService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.decision.service.DecisionOfficeService;
import fi.enterfinland.decision.service.DecisionTimeService;
import fi.enterfinland.demonstration.model.DemonstrationStep;
import fi.enterfinland.supplement.model.ItemReview;
import fi.enterfinland.supplement.model.NewRequest;
import fi.enterfinland.supplement.service.SupplementOfficeService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.List;

/** Does what the invented authority did, through the services of officers and of the clock. */
@Stateless
@RolesAllowed(DemonstrationLoader.ROLE)
@RunAs(Actor.OFFICER)
public class DemonstrationOfficer {
  @Inject private ApplicationOfficeService applications;
  @Inject private SupplementOfficeService supplements;
  @Inject private DecisionOfficeService decisions;
  @Inject private DecisionTimeService time;

  /** Does one act. */
  public void act(DemonstratedCase running, DemonstrationStep step) {
    Actor handler = running.handler();
    switch (step.act()) {
      case REGISTER -> running.began(register(running, step));
      case PROVE ->
          applications.proveIdentity(
              handler,
              running.number(),
              running.days().day(step.day()),
              step.with().getString("place"));
      case PROCESS -> applications.startProcessing(handler, running.number());
      case ASK ->
          running.asked(supplements.request(handler, running.number(), request(running, step)));
      case ACCEPT ->
          supplements.review(handler, running.number(), running.requestId(), accepted(step));
      case DECIDE ->
          decisions.decide(
              running.maker(),
              running.number(),
              running
                  .demonstration()
                  .decision(
                      step.with().getString("decision"),
                      running.told().language(),
                      running.days().day(step.day())));
      case CLOCK -> time.pass(List.of(running.number()));
      default -> throw new IllegalArgumentException(step.act() + " is not an officer's act");
    }
  }

  private ApplicationNumber register(DemonstratedCase running, DemonstrationStep step) {
    return applications.register(
        running.handler(),
        running
            .demonstration()
            .lodging(step.with(), running.told().language(), running.day(step, "lodged")),
        step.with().getString("diary"),
        step.with().getString("customer"));
  }

  private static NewRequest request(DemonstratedCase running, DemonstrationStep step) {
    return running
        .demonstration()
        .request(
            step.with().getString("request"), running.told().language(), running.day(step, "due"));
  }

  private static List<ItemReview> accepted(DemonstrationStep step) {
    return step.with().getJsonArray("items").getValuesAs(JsonString.class).stream()
        .map(item -> new ItemReview(item.getString(), true, null))
        .toList();
  }
}
