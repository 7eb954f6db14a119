package fi.enterfinland.decision.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.decision.model.Addressed;
import fi.enterfinland.decision.model.Decision;
import fi.enterfinland.decision.model.DecisionPaper;
import fi.enterfinland.decision.model.DecisionRepository;
import fi.enterfinland.decision.model.NewDecision;
import fi.enterfinland.decision.model.OtherWay;
import fi.enterfinland.document.model.DocumentPurpose;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.service.DocumentFiling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What officers do with decisions. */
@Stateless
@RolesAllowed(Actor.OFFICER)
public class DecisionOfficeService {
  private static final String SLOT = "decision";

  @Inject private AccessPolicy policy;
  @Inject private ApplicationRepository applications;
  @Inject private DecisionRepository decisions;
  @Inject private DecisionWriter writer;
  @Inject private DocumentFiling filing;
  @Inject private LegalCalendar calendar;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** The decision of a case with the evidence of its service, if there is one. */
  public Optional<DecisionFile> view(Actor actor, ApplicationNumber number) {
    ActingRight right = policy.officer(actor, number, Verb.SEE_DECISION);
    return decisions
        .of(right.number())
        .map(
            decision ->
                new DecisionFile(decision.details(), decisions.openings(decision.decisionId())));
  }

  /** Whom a decision made now would be served to. */
  public List<Addressed> parties(Actor actor, ApplicationNumber number) {
    return decisions.parties(policy.officer(actor, number, Verb.DECIDE).number(), clock.now());
  }

  /** The paper as it would be, to be read before deciding. */
  public byte[] preview(Actor actor, ApplicationNumber number, NewDecision made) {
    ActingRight right = policy.officer(actor, number, Verb.DECIDE);
    return writer.write(
        details(number), "EFD-0000000", made.requireWhole(), right.name(), clock.today());
  }

  /**
   * Decides a case: makes the paper, keeps it, and gives notice to the parties.
   *
   * @throws RuleViolation if something is missing in the decision, or the case is not one to be
   *     decided now
   */
  public void decide(Actor actor, ApplicationNumber number, NewDecision made) {
    ActingRight right = policy.officer(actor, number, Verb.DECIDE);
    Instant now = clock.now();
    PermitApplication application = applications.locked(number);
    made.requireWhole();
    String id = decisions.nextDecisionId();
    byte[] pdf = writer.write(details(number), id, made, right.name(), clock.today());
    DocumentView paper =
        filing.issue(right, DocumentPurpose.DECISION, SLOT, "decision-" + id + ".pdf", pdf);
    Decision decision =
        Decision.make(
            right,
            application,
            id,
            made,
            new DecisionPaper(paper.id(), paper.sha256()),
            decisions.parties(number, now),
            calendar,
            now);
    decisions.add(decision);
    events.fire(decision.made(right));
  }

  /**
   * Notes that the decision was served to a party outside this service.
   *
   * @param accountId the party's account; null for the person who has none
   */
  public void serveOtherwise(
      Actor actor, ApplicationNumber number, Long accountId, OtherWay way, LocalDate servedOn) {
    ActingRight right = policy.officer(actor, number, Verb.SERVE_OTHERWISE);
    PermitApplication application = applications.locked(number);
    decisions
        .get(number)
        .serveOtherwise(right, application, accountId, way, servedOn, calendar, clock.now())
        .ifPresent(events::fire);
  }

  private ApplicationDetails details(ApplicationNumber number) {
    return applications
        .details(number)
        .filter(details -> details.status().isOpen())
        .orElseThrow(() -> new RuleViolation(ApplicationRule.CASE_NOT_OPEN, number.value()));
  }
}
