package fi.enterfinland.supplement.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.service.DocumentFiling;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.DraftAnswer;
import fi.enterfinland.supplement.model.SupplementAnswer;
import fi.enterfinland.supplement.model.SupplementAnswered;
import fi.enterfinland.supplement.model.SupplementDetails;
import fi.enterfinland.supplement.model.SupplementKey;
import fi.enterfinland.supplement.model.SupplementRepository;
import fi.enterfinland.supplement.model.SupplementRequest;
import fi.enterfinland.supplement.model.SupplementRule;
import fi.enterfinland.supplement.model.SupplementSummary;
import fi.enterfinland.supplement.model.WaitingPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the people of a case do with what the authority has asked them. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class SupplementService {
  @Inject private AccessPolicy policy;
  @Inject private ApplicationRepository applications;
  @Inject private SupplementRepository supplements;
  @Inject private DocumentFiling filing;
  @Inject private LegalCalendar calendar;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** The requests of a case, newest first. */
  public List<SupplementSummary> list(Actor actor, ApplicationNumber number) {
    ActingRight right = policy.of(actor, number, Verb.SEE_REQUESTS);
    return supplements.list(right.number(), clock.now());
  }

  /**
   * One request, to read and answer. The first time somebody entitled reads it is told to the
   * authority; the last day does not depend on it.
   */
  public SupplementPage open(Actor actor, ApplicationNumber number, String requestId) {
    ActingRight right = policy.of(actor, number, Verb.SEE_REQUESTS);
    Instant now = clock.now();
    SupplementKey key = new SupplementKey(number, requestId);
    PermitApplication application = applications.find(number).orElseThrow(() -> unknown(requestId));
    SupplementRequest request = supplements.get(key);
    if (request.isUnread(right)) {
      // Two first readings at one moment: the second waits, and finds it read.
      applications.locked(number);
      supplements.refreshed(key).opened(right, now).ifPresent(events::fire);
    }
    SupplementDetails all = supplements.details(key, now).asSeenBy(right);
    SupplementDetails details = right.may(Verb.ANSWER_REQUEST) ? all : all.withoutDrafts();
    return new SupplementPage(
        details,
        documentsOf(right, details),
        right.may(Verb.ANSWER_REQUEST)
            && application.status().isOpen()
            && !details.summary().status().isOver()
            && details.summary().to().isAnsweredBy(right.capacity()));
  }

  /**
   * Saves what is being written for one item. An older edit never replaces a newer one.
   *
   * @param counter how many times the answer was edited
   * @return what is saved now: this, or what is newer
   */
  public DraftAnswer saveDraft(
      Actor actor,
      ApplicationNumber number,
      String requestId,
      AnswerContent content,
      long counter) {
    ActingRight right = policy.of(actor, number, Verb.ANSWER_REQUEST);
    SupplementKey key = new SupplementKey(number, requestId);
    PermitApplication application = applications.find(number).orElseThrow(() -> unknown(requestId));
    supplements.get(key).requireItem(right, application, content.itemId());
    supplements.saveDraft(right, key, content.requireLength(), counter, clock.now());
    return supplements
        .draft(key, content.itemId())
        .map(saved -> saved.asSeenBy(right))
        .orElseThrow(() -> unknown(requestId));
  }

  /**
   * Sends what is ready among these answers, with the documents in their slots. What has been sent
   * already is not sent again, so that a double click sends once.
   *
   * @param typed what the page holds: words, reasons, ticks; documents are taken from the slots
   * @return how many answers were sent now
   * @throws RuleViolation {@link SupplementRule#NOTHING_TO_SEND} if nothing is ready and nothing
   *     was sent before
   */
  public int send(
      Actor actor, ApplicationNumber number, String requestId, List<AnswerContent> typed) {
    ActingRight right = policy.of(actor, number, Verb.ANSWER_REQUEST);
    Instant now = clock.now();
    SupplementKey key = new SupplementKey(number, requestId);
    PermitApplication application = applications.locked(number);
    SupplementRequest request = supplements.get(key);
    SupplementDetails details = supplements.details(key, now);
    Map<String, List<DocumentView>> held = documentsOf(right, details);
    Map<String, AnswerContent> ready = new LinkedHashMap<>();
    for (AnswerContent content : typed) {
      details
          .newAnswer(content, unsent(held.get(content.itemId())))
          .ifPresent(answer -> ready.put(key.slot(answer.itemId()), answer));
    }
    if (ready.isEmpty()) {
      if (details.answers().isEmpty()) {
        throw new RuleViolation(SupplementRule.NOTHING_TO_SEND);
      }
      return 0;
    }
    List<AnswerContent> contents = withDocuments(right, ready, held);
    SupplementAnswered answered = request.send(right, application, contents, now);
    SupplementAnswer.of(answered).forEach(supplements::add);
    supplements.clearDrafts(key, contents.stream().map(AnswerContent::itemId).toList());
    WaitingPolicy.settle(right, application, supplements.earliestDue(number), now);
    events.fire(answered);
    return contents.size();
  }

  /** Asks for more time. */
  public void askTime(
      Actor actor, ApplicationNumber number, String requestId, LocalDate until, String reason) {
    ActingRight right = policy.of(actor, number, Verb.ANSWER_REQUEST);
    PermitApplication application = applications.locked(number);
    SupplementRequest request = supplements.get(new SupplementKey(number, requestId));
    events.fire(request.askTime(right, application, until, reason, calendar, clock.now()));
  }

  private Map<String, List<DocumentView>> documentsOf(
      ActingRight right, SupplementDetails details) {
    SupplementKey key = details.summary().key();
    Map<String, String> items =
        details.summary().items().list().stream()
            .collect(Collectors.toMap(item -> key.slot(item.itemId()), item -> item.itemId()));
    return filing.inSlots(right, items.keySet()).stream()
        .collect(Collectors.groupingBy(document -> items.get(document.slot())));
  }

  /** Sends the documents, and puts exactly those that were sent now into the answers. */
  private List<AnswerContent> withDocuments(
      ActingRight right, Map<String, AnswerContent> bySlot, Map<String, List<DocumentView>> held) {
    Set<UUID> sentBefore =
        held.values().stream()
            .flatMap(List::stream)
            .filter(DocumentView::isSent)
            .map(DocumentView::id)
            .collect(Collectors.toSet());
    Map<String, List<SubmittedDocument>> sentNow =
        filing.send(right, bySlot.keySet()).stream()
            .filter(document -> !sentBefore.contains(document.id()))
            .map(SubmittedDocument::of)
            .collect(Collectors.groupingBy(SubmittedDocument::slot));
    List<AnswerContent> contents = new ArrayList<>();
    bySlot.forEach(
        (slot, answer) -> contents.add(answer.with(sentNow.getOrDefault(slot, List.of()))));
    return contents;
  }

  private static List<SubmittedDocument> unsent(List<DocumentView> documents) {
    return documents == null
        ? List.of()
        : documents.stream()
            .filter(document -> !document.isSent())
            .map(SubmittedDocument::of)
            .toList();
  }

  private static RuleViolation unknown(String requestId) {
    return new RuleViolation(SupplementRule.REQUEST_UNKNOWN, requestId);
  }
}
