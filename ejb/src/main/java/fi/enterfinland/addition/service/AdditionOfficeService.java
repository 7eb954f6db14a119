package fi.enterfinland.addition.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.addition.model.AdditionReading;
import fi.enterfinland.addition.model.AdditionRepository;
import fi.enterfinland.addition.model.SentAddition;
import fi.enterfinland.application.service.FirstReadings;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What officers read of what was sent without being asked. */
@Stateless
@RolesAllowed(Actor.OFFICER)
public class AdditionOfficeService {
  @Inject private AccessPolicy policy;
  @Inject private FirstReadings readings;
  @Inject private AdditionRepository additions;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** What was sent in a case, newest first, without opening it. */
  public List<SentAddition> list(Actor actor, ApplicationNumber number) {
    return seen(policy.officer(actor, number, Verb.SEE_ADDITIONS));
  }

  /** Opens what was sent: its senders see that and when the authority first did. */
  public List<SentAddition> read(Actor actor, ApplicationNumber number) {
    ActingRight right = policy.officer(actor, number, Verb.SEE_ADDITIONS);
    readings.first(
        right,
        () -> additions.unread(number),
        unread ->
            unread.forEach(
                addition -> {
                  AdditionReading reading = addition.read(right, clock.now());
                  additions.add(reading);
                  events.fire(reading.happened(right));
                }));
    return seen(right);
  }

  private List<SentAddition> seen(ActingRight right) {
    return additions.list(right.number()).stream().map(sent -> sent.asSeenBy(right)).toList();
  }
}
