package fi.enterfinland.documentrequest.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentPurpose;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.documentrequest.model.DocumentRequestFilter;
import fi.enterfinland.documentrequest.model.DocumentRequestRepository;
import fi.enterfinland.documentrequest.model.DocumentRequestSummary;
import fi.enterfinland.documentrequest.model.ExtensionGround;
import fi.enterfinland.documentrequest.model.SecrecyGround;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What officers of the document desk do with requests for documents. */
@Stateless
@RolesAllowed(Actor.DOCUMENT_DESK)
public class DocumentDeskService {
  @Inject private AccessPolicy policy;
  @Inject private DocumentRequestRepository requests;
  @Inject private DocumentRepository documents;
  @Inject private DocumentRequestIntake intake;
  @Inject private SystemClock clock;

  /** A page of the queue, the nearest last day first: one statement. */
  public List<DocumentRequestSummary> queue(DocumentRequestFilter filter, int first, int size) {
    return requests.queue(filter, first, size, clock.now());
  }

  /** How many requests the filter leaves in the queue. */
  public long queueLength(DocumentRequestFilter filter) {
    return requests.queueLength(filter, clock.now());
  }

  /** The case of a request. */
  public ApplicationNumber caseOf(String requestId) {
    return requests.caseOf(requestId).orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }

  /** A request beside the documents of its case. */
  public DocumentDeskPage view(Actor actor, String requestId) {
    ActingRight right = policy.officer(actor, caseOf(requestId), Verb.SEE_DOCUMENT_REQUESTS);
    ApplicationNumber number = right.number();
    List<DocumentView> all = documents.list(number);
    return new DocumentDeskPage(
        requests.details(number, requestId, clock.now()).asSeenBy(right),
        all.stream()
            .filter(document -> document.purpose() != DocumentPurpose.RENDITION)
            .filter(DocumentView::isSent)
            .toList(),
        new DocumentRequestCommand.Work(all, null, null).ready(requestId));
  }

  /** Begins to go through the documents. */
  public void take(Actor actor, String requestId) {
    act(new DocumentRequestCommand.Take(right(actor, requestId), requestId));
  }

  /** Takes a month for a ground of the law. */
  public void extend(Actor actor, String requestId, ExtensionGround ground, String explanation) {
    act(new DocumentRequestCommand.Extend(right(actor, requestId), requestId, ground, explanation));
  }

  /** Gives copies that lie ready, the last of them or not. */
  public void deliver(Actor actor, String requestId, List<Copy> copies, boolean complete) {
    act(new DocumentRequestCommand.Deliver(right(actor, requestId), requestId, copies, complete));
  }

  /** Refuses what is left; the page tells of the decision that can be had. */
  public void refuse(Actor actor, String requestId, SecrecyGround ground, String reason) {
    act(
        new DocumentRequestCommand.Refuse(
            right(actor, requestId), requestId, ground, reason, true));
  }

  /** Records the decision whose paper lies ready. */
  public void decide(Actor actor, String requestId) {
    act(new DocumentRequestCommand.Decide(right(actor, requestId), requestId));
  }

  private ActingRight right(Actor actor, String requestId) {
    return policy.officer(actor, caseOf(requestId), Verb.HANDLE_DOCUMENT_REQUEST);
  }

  private void act(DocumentRequestCommand command) {
    intake
        .take(List.of(command))
        .get(0)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }
}
