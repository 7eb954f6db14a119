package fi.enterfinland.decision.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Correlation;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.decision.model.Decision;
import fi.enterfinland.decision.model.DecisionDetails;
import fi.enterfinland.decision.model.DecisionNotice;
import fi.enterfinland.decision.model.DecisionRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What the parties of a case do with its decision. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class DecisionService {
  @Inject private AccessPolicy policy;
  @Inject private ApplicationRepository applications;
  @Inject private DecisionRepository decisions;
  @Inject private LegalCalendar calendar;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /**
   * The decision, as far as this person may see it now; empty while there is none. Looking at this
   * is not opening it.
   */
  public Optional<DecisionPage> view(Actor actor, ApplicationNumber number) {
    ActingRight right = policy.of(actor, number, Verb.SEE_DECISION);
    return decisions.of(number).map(decision -> page(decision, right));
  }

  private DecisionPage page(Decision decision, ActingRight right) {
    DecisionNotice notice = decision.notice(right);
    Optional<DecisionDetails> details =
        decision.isOpenedBy(right) ? Optional.of(decision.details()) : Optional.empty();
    return new DecisionPage(notice, details, notice.appealTime(calendar));
  }

  /**
   * Opens the decision. The first opening is kept as evidence, and serves the decision unless it
   * was served before; later ones change nothing.
   *
   * @throws fi.enterfinland.common.model.RuleViolation if this person may not open it now
   */
  public void open(Actor actor, ApplicationNumber number) {
    ActingRight right = policy.of(actor, number, Verb.OPEN_DECISION);
    PermitApplication application = applications.locked(number);
    Decision decision = decisions.get(number);
    decision.requireOpenable(right);
    if (decision.isOpenedBy(right)) {
      return;
    }
    Instant now = clock.now();
    decisions.add(decision.evidence(right, Correlation.current().orElse(null), now));
    decision.open(right, application, calendar, now).ifPresent(events::fire);
    // What may not be appealed has legal force as soon as it is served.
    decision
        .passTime(
            policy.system(number, "opening of " + decision.decisionId()),
            application,
            calendar,
            Setting.LEGAL_FORCE_GRACE_WORKING_DAYS.number(),
            now)
        .forEach(events::fire);
  }
}
