package fi.enterfinland.application.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.QueueFilter;
import fi.enterfinland.application.model.SentAnswers;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What officers do with applications that were sent; drafts are never theirs to see. */
@Stateless
@RolesAllowed(Actor.OFFICER)
public class ApplicationOfficeService {
  @Inject private ApplicationRepository applications;
  @Inject private AccessPolicy access;
  @Inject private CaseIntake intake;

  /** A page of the queue: one statement. */
  public List<ApplicationSummary> queue(QueueFilter filter, int first, int size) {
    return applications.queue(filter, first, size);
  }

  /** How many cases a filter leaves: one statement. */
  public long queueLength(QueueFilter filter) {
    return applications.queueLength(filter);
  }

  /**
   * A case that was sent, with its timeline.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} for a draft or no case at all
   */
  public ApplicationDetails details(Actor actor, ApplicationNumber number) {
    access.officer(actor, number, Verb.SEE_CASE);
    return applications
        .details(number)
        .filter(details -> details.status().isSent())
        .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }

  /** What arrived, with the form it was made with. */
  public SentAnswers sent(Actor actor, ApplicationNumber number) {
    access.officer(actor, number, Verb.SEE_APPLICATION);
    return applications
        .submission(number)
        .map(SentAnswers::of)
        .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }

  /** Registers that the applicant proved identity on a day at a place. */
  public void proveIdentity(
      Actor actor, ApplicationNumber number, LocalDate provedOn, String place) {
    take(
        new CaseCommand.ProveIdentity(
            access.officer(actor, number, Verb.PROVE_IDENTITY), provedOn, place, null));
  }

  /** Starts to handle a case. */
  public void startProcessing(Actor actor, ApplicationNumber number) {
    take(new CaseCommand.StartProcessing(access.officer(actor, number, Verb.START_PROCESSING)));
  }

  private void take(CaseCommand command) {
    intake
        .take(List.of(command))
        .get(0)
        .ifPresent(
            refusal -> {
              throw refusal.rule() == MessageRule.CASE_UNKNOWN
                  ? new RuleViolation(AccessRule.NO_ACCESS)
                  : refusal;
            });
  }
}
