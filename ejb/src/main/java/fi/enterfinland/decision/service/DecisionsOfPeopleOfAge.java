package fi.enterfinland.decision.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.PartyJoined;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.decision.model.Addressed;
import fi.enterfinland.decision.model.Decision;
import fi.enterfinland.decision.model.DecisionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** When a child comes of age after the decision was made, it is the person's to open. */
@ApplicationScoped
public class DecisionsOfPeopleOfAge {
  @Inject private DecisionRepository decisions;
  @Inject private ApplicationRepository applications;
  @Inject private LegalCalendar calendar;
  @Inject private AccessPolicy access;

  void pass(@Observes PartyJoined joined) {
    decisions
        .of(joined.number())
        .ifPresent(
            decision ->
                decisions.parties(joined.number(), joined.at()).stream()
                    .filter(party -> party.accountId() == joined.accountId())
                    .forEach(person -> pass(decision, person, joined)));
  }

  private void pass(Decision decision, Addressed person, PartyJoined joined) {
    decision.passToPerson(
        access.system(joined.number(), "come of age"),
        applications.locked(joined.number()),
        person,
        calendar,
        joined.at());
  }
}
