package fi.enterfinland.application.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.ApplicationSubmitted;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.DraftView;
import fi.enterfinland.application.model.Found;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.application.model.Receipt;
import fi.enterfinland.application.model.Submission;
import fi.enterfinland.application.model.SubmissionPolicy;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.service.DocumentFiling;
import fi.enterfinland.form.model.FormDefinition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What applicants do with their own applications.
 *
 * <p>What every page asks only reads, and asks outside a transaction: each statement sees what is
 * committed, as it would within one, and nobody waits for the end of a transaction that wrote
 * nothing.
 */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class ApplicationService {
  @Inject private ApplicationRepository applications;
  @Inject private DocumentRepository documents;
  @Inject private DocumentFiling filing;
  @Inject private AccessRepository grants;
  @Inject private AccessPolicy access;
  @Inject private DraftStart drafts;
  @Inject private DraftEnd end;
  @Inject private SubmissionPolicy submission;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /**
   * Begins a draft, with the answers already given in the guide.
   *
   * @throws RuleViolation {@link ApplicationRule#FORM_NOT_AVAILABLE}
   */
  public ApplicationNumber start(
      Actor actor, String formCode, Language language, Map<String, JsonValue> answers) {
    FormDefinition form = drafts.form(formCode);
    ApplicationNumber number = applications.nextNumber(clock.today().getYear());
    ActingRight right = access.starting(actor, number);
    grants.add(AccessGrant.own(number, actor.accountId(), clock.now()));
    drafts.begin(right, form, language, answers);
    return number;
  }

  /** An open draft of the same kind, to be offered before a new one is begun. */
  @TransactionAttribute(SUPPORTS)
  public Optional<ApplicationNumber> openDraft(Actor actor, String formCode) {
    return applications.openDraft(actor.accountId(), formCode, clock.now());
  }

  /** The cases the person may see: one statement. */
  @TransactionAttribute(SUPPORTS)
  public List<ApplicationSummary> cases(Actor actor) {
    return applications.ofAccount(actor.accountId(), clock.now());
  }

  /** A draft with its answers and documents: three statements with the access check. */
  @TransactionAttribute(SUPPORTS)
  public DraftView draft(Actor actor, ApplicationNumber number) {
    Found<PermitApplication> found = applications.found(number, actor.accountId(), clock.now());
    ActingRight right = access.of(actor, number, Verb.SEE_APPLICATION, found.standings());
    return found
        .by(right)
        .draft(applications.answers(number), documents.list(number))
        .seenBy(right);
  }

  /**
   * Sends a draft. Sending what was sent already, by a second click or from a second window, gives
   * the first receipt again and changes nothing.
   *
   * @param read what its sender has read of it: who has a draft together with others sends no
   *     change of theirs unseen
   * @throws RuleViolation {@link ApplicationRule#DRAFT_CHANGED_MEANWHILE}, {@link
   *     ApplicationRule#APPLICATION_INCOMPLETE} with the count of what lacks
   */
  public Receipt submit(Actor actor, ApplicationNumber number, ReadState read) {
    ActingRight right = access.of(actor, number, Verb.SUBMIT);
    PermitApplication application = applications.locked(number);
    if (application.status().isSent()) {
      return receipt(application);
    }
    Instant now = clock.now();
    DraftView draft = application.draft(applications.answers(number), documents.list(number));
    ApplicationSubmitted event =
        application.submit(right, submission.content(draft, clock.today()).requireRead(read), now);
    applications.add(event.submission());
    handOver(event.submission(), right);
    events.fire(event);
    return application.receipt(event.submission());
  }

  /** Throws a draft away, with all that is in it. */
  public void discard(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.DISCARD);
    end.discard(right, applications.locked(number), clock.now());
  }

  /** What arrived with it is the authority's from now on: officers see it, nobody removes it. */
  private void handOver(Submission arrived, ActingRight right) {
    filing.send(
        right,
        arrived.documents().stream().map(SubmittedDocument::slot).collect(Collectors.toSet()));
  }

  /** The receipt of an application that was sent. */
  public Receipt receipt(Actor actor, ApplicationNumber number) {
    access.of(actor, number, Verb.SEE_APPLICATION);
    return receipt(applications.find(number).orElseThrow());
  }

  private Receipt receipt(PermitApplication application) {
    return applications
        .submission(application.number())
        .map(application::receipt)
        .orElseThrow(() -> new RuleViolation(ApplicationRule.NOT_IN_THIS_STATUS, "DRAFT"));
  }

  /** The case with its timeline: one statement with the access check. */
  @TransactionAttribute(SUPPORTS)
  public ApplicationDetails details(Actor actor, ApplicationNumber number) {
    Found<ApplicationDetails> found =
        applications.foundDetails(number, actor.accountId(), clock.now());
    ActingRight right = access.of(actor, number, Verb.SEE_CASE, found.standings());
    return found.by(right).seenBy(right);
  }

  /** The applicant takes the application back while it is not decided. */
  public void withdraw(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.WITHDRAW);
    events.fire(applications.locked(number).withdraw(right, clock.now()));
  }
}
