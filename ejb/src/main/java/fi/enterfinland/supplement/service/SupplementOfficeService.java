package fi.enterfinland.supplement.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.service.FirstReadings;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.supplement.model.ItemReview;
import fi.enterfinland.supplement.model.NewRequest;
import fi.enterfinland.supplement.model.SupplementAnswersRead;
import fi.enterfinland.supplement.model.SupplementDetails;
import fi.enterfinland.supplement.model.SupplementKey;
import fi.enterfinland.supplement.model.SupplementRepository;
import fi.enterfinland.supplement.model.SupplementSummary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What officers do with requests for additional information. */
@Stateless
@RolesAllowed(Actor.OFFICER)
public class SupplementOfficeService {
  @Inject private AccessPolicy policy;
  @Inject private SupplementRepository supplements;
  @Inject private FirstReadings readings;
  @Inject private SupplementIntake intake;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** The requests of a case, newest first. */
  public List<SupplementSummary> list(Actor actor, ApplicationNumber number) {
    ActingRight right = policy.officer(actor, number, Verb.SEE_REQUESTS);
    return supplements.list(right.number(), clock.now());
  }

  /**
   * Opens one request with its answers: their senders see that and when the authority first did.
   * What is still being written is nobody else's business.
   */
  public SupplementDetails read(Actor actor, ApplicationNumber number, String requestId) {
    ActingRight right = policy.officer(actor, number, Verb.SEE_REQUESTS);
    SupplementKey key = new SupplementKey(right.number(), requestId);
    Instant now = clock.now();
    readings.first(
        right,
        () -> supplements.unread(key),
        unread -> {
          unread.forEach(answer -> supplements.add(answer.read(right, now)));
          events.fire(new SupplementAnswersRead(number, requestId, unread.size(), now, right));
        });
    return supplements.details(key, now).asSeenBy(right).withoutDrafts();
  }

  /**
   * Asks for additional information.
   *
   * @param asked what to ask; its id is replaced by one of ours
   * @return the id of the request
   * @throws RuleViolation if a rule refuses it
   */
  public String request(Actor actor, ApplicationNumber number, NewRequest asked) {
    String requestId = supplements.nextRequestId();
    take(
        new SupplementCommand.Ask(
            policy.officer(actor, number, Verb.REQUEST_INFORMATION),
            new NewRequest(
                requestId,
                asked.dueOn(),
                asked.language(),
                asked.to(),
                asked.intro(),
                asked.items())));
    return requestId;
  }

  /** Accepts answers, or says why they are not enough. */
  public void review(
      Actor actor, ApplicationNumber number, String requestId, List<ItemReview> items) {
    take(
        new SupplementCommand.Review(
            policy.officer(actor, number, Verb.HANDLE_REQUEST), requestId, items));
  }

  /** Needs the request no more. */
  public void withdraw(Actor actor, ApplicationNumber number, String requestId, String reason) {
    take(
        new SupplementCommand.Withdraw(
            policy.officer(actor, number, Verb.HANDLE_REQUEST), requestId, reason));
  }

  /** Gives more time, asked for or not. */
  public void giveTime(
      Actor actor, ApplicationNumber number, String requestId, LocalDate until, String reason) {
    take(
        new SupplementCommand.DecideTime(
            policy.officer(actor, number, Verb.HANDLE_REQUEST), requestId, true, until, reason));
  }

  /** Does not give more time, and says why. */
  public void refuseTime(Actor actor, ApplicationNumber number, String requestId, String reason) {
    take(
        new SupplementCommand.DecideTime(
            policy.officer(actor, number, Verb.HANDLE_REQUEST), requestId, false, null, reason));
  }

  private void take(SupplementCommand command) {
    intake
        .take(List.of(command))
        .get(0)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }
}
