package fi.enterfinland.application.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.IdentityCodeRevealed;
import fi.enterfinland.application.model.Lodging;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.SentAnswers;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
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
  @Inject private FormCatalog forms;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

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
    return sent(access.officer(actor, number, Verb.SEE_APPLICATION));
  }

  /** The same with personal identity codes, to be shown whole: an act that is written down. */
  public SentAnswers revealIdentityCodes(Actor actor, ApplicationNumber number) {
    ActingRight right = access.officer(actor, number, Verb.REVEAL_IDENTITY_CODE);
    events.fire(new IdentityCodeRevealed(number, clock.now(), right));
    return sent(right);
  }

  private SentAnswers sent(ActingRight right) {
    PermitApplication application = applications.find(right.number()).orElseThrow();
    if (application.isLodgedElsewhere()) {
      throw new RuleViolation(ApplicationRule.LODGED_ELSEWHERE);
    }
    return applications
        .submission(right.number())
        .map(SentAnswers::of)
        .map(
            sent ->
                sent.asSeenBy(
                    right, forms.definition(application.formCode(), application.formVersion())))
        .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }

  /** Marks the person as one whose address and contact details may not be disclosed, or not. */
  public void markNonDisclosure(Actor actor, ApplicationNumber number, boolean marked) {
    ActingRight right = access.officer(actor, number, Verb.MARK_NON_DISCLOSURE);
    applications
        .locked(number)
        .markNonDisclosure(right, marked, clock.now())
        .ifPresent(events::fire);
  }

  /**
   * Registers a case whose application was lodged elsewhere, under a number of ours.
   *
   * @return the number
   */
  public ApplicationNumber register(
      Actor actor, Lodging lodging, String diaryNumber, String customerNumber) {
    ApplicationNumber number = applications.nextRegisteredNumber(clock.today().getYear());
    take(
        new CaseCommand.Register(
            access.registering(actor, number), diaryNumber, customerNumber, lodging));
    return number;
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
