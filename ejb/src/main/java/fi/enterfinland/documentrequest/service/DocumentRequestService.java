package fi.enterfinland.documentrequest.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.documentrequest.model.DocumentDecisionAsked;
import fi.enterfinland.documentrequest.model.DocumentRequest;
import fi.enterfinland.documentrequest.model.DocumentRequestRepository;
import fi.enterfinland.documentrequest.model.WantedDocuments;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What the people of a case do to get its documents. Everybody sees their own requests only. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class DocumentRequestService {
  @Inject private AccessPolicy policy;
  @Inject private ApplicationRepository applications;
  @Inject private DocumentRequestRepository requests;
  @Inject private LegalCalendar calendar;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** What this person asked for in a case, and whether more can be asked for. */
  public DocumentRequestPage list(Actor actor, ApplicationNumber number) {
    ActingRight right = policy.of(actor, number, Verb.SEE_DOCUMENT_REQUESTS);
    PermitApplication application =
        applications.find(number).orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    return new DocumentRequestPage(
        requests.ofAsker(number, right.accountId(), clock.now()),
        AccessTable.permits(right.capacity(), application.status(), Verb.ASK_FOR_DOCUMENTS));
  }

  /**
   * Asks for documents.
   *
   * @return the id of the request
   * @throws RuleViolation if a rule refuses it
   */
  public String ask(Actor actor, ApplicationNumber number, WantedDocuments wanted) {
    ActingRight right = policy.of(actor, number, Verb.ASK_FOR_DOCUMENTS);
    PermitApplication application = applications.locked(number);
    DocumentRequest request =
        DocumentRequest.ask(
            right, application, requests.nextRequestId(), wanted, calendar, clock.now());
    requests.add(request);
    events.fire(request.requested(right));
    return request.requestId();
  }

  /** Asks for a decision on what was not given. */
  public void askDecision(Actor actor, ApplicationNumber number, String requestId) {
    ActingRight right = policy.of(actor, number, Verb.ASK_FOR_DOCUMENTS);
    PermitApplication application = applications.locked(number);
    DocumentDecisionAsked asked =
        requests.get(number, requestId).askDecision(right, application, clock.now());
    requests.append(asked);
    events.fire(asked);
  }
}
