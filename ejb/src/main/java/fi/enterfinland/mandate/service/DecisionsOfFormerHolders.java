package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.decision.model.DecisionRepository;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.MandateEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever acts for a client no more receives no decision either that was not served yet. */
@ApplicationScoped
public class DecisionsOfFormerHolders {
  @Inject private DecisionRepository decisions;
  @Inject private ApplicationRepository applications;
  @Inject private LegalCalendar calendar;
  @Inject private AccessPolicy access;

  void release(@Observes MandateEnded ended) {
    if (ended.reason() == EndReason.LEGAL_FORCE) {
      // By then it has been served to everybody.
      return;
    }
    decisions
        .of(ended.number())
        .ifPresent(
            decision ->
                decision.release(
                    access.system(ended.number(), "mandate " + ended.mandateId()),
                    applications.locked(ended.number()),
                    ended.holderId(),
                    calendar,
                    ended.at()));
  }
}
