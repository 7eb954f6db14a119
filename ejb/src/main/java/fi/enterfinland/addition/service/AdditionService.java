package fi.enterfinland.addition.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.addition.model.Addition;
import fi.enterfinland.addition.model.AdditionRepository;
import fi.enterfinland.addition.model.AdditionSlot;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.service.DocumentFiling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What the people of a case send without being asked. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class AdditionService {
  @Inject private AccessPolicy policy;
  @Inject private ApplicationRepository applications;
  @Inject private AdditionRepository additions;
  @Inject private DocumentFiling filing;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** What was sent in a case, and what this person is about to send. */
  public AdditionPage view(Actor actor, ApplicationNumber number) {
    ActingRight right = policy.of(actor, number, Verb.SEE_ADDITIONS);
    int seq = additions.next(number, actor.accountId());
    String slot = new AdditionSlot(actor.accountId(), seq).name();
    return new AdditionPage(
        additions.list(number).stream().map(sent -> sent.asSeenBy(right)).toList(),
        seq,
        slot,
        filing.inSlots(right, List.of(slot)),
        right.may(Verb.ADD_INFORMATION)
            && applications.find(number).orElseThrow().status().isOpen());
  }

  /**
   * Sends a text with the documents in its slot. The same sent again, by a second click or from a
   * page that was left open, is not sent twice; other words from such a page are.
   *
   * @param seq which one it is, as the page was told
   * @return whether something was sent now
   * @throws RuleViolation if there is nothing to send, or the case is no longer open
   */
  public boolean send(Actor actor, ApplicationNumber number, int seq, String text) {
    ActingRight right = policy.of(actor, number, Verb.ADD_INFORMATION);
    PermitApplication application = applications.locked(number);
    int next = additions.next(number, actor.accountId());
    boolean wasSent =
        additions.find(number, actor.accountId(), seq).map(sent -> sent.says(text)).orElse(false);
    if (wasSent) {
      return false;
    }
    Addition addition =
        Addition.send(
            right,
            application,
            next,
            text,
            seq == next ? documents(right, new AdditionSlot(actor.accountId(), next)) : List.of(),
            clock.now());
    additions.add(addition);
    events.fire(addition.sent(right));
    return true;
  }

  private List<SubmittedDocument> documents(ActingRight right, AdditionSlot slot) {
    return filing.send(right, List.of(slot.name())).stream().map(SubmittedDocument::of).toList();
  }
}
