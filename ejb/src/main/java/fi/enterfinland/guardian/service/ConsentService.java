package fi.enterfinland.guardian.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.Absence;
import fi.enterfinland.guardian.model.Child;
import fi.enterfinland.guardian.model.ChildCase;
import fi.enterfinland.guardian.model.ConsentPolicy;
import fi.enterfinland.guardian.model.ConsentView;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.GuardianRule;
import fi.enterfinland.guardian.model.Guardianship;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What guardians, and a child of 15 or more, agree on in a child's case. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class ConsentService {
  @Inject private GuardianRepository family;
  @Inject private ApplicationRepository applications;
  @Inject private AccessPolicy access;
  @Inject private Consents consents;
  @Inject private CustodyKeeper keeper;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** How all stand towards a case; empty where it is nobody's child's. */
  public Optional<ConsentView> view(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.SEE_APPLICATION);
    return family
        .caseOf(number)
        .map(childCase -> new Standpoint(right, childCase, draft(number)).view(clock.now()));
  }

  /** Consents to what was read. */
  public void consent(Actor actor, ApplicationNumber number, String read) {
    ActingRight right = access.of(actor, number, Verb.CONSENT);
    Standpoint point = atDraft(right);
    events.fire(
        point.childCase.consent(
            right, point.answering(), new ReadState(read), point.stands(), clock.now()));
  }

  /**
   * Refuses, having read this.
   *
   * @param reason in own words, or null
   */
  public void refuse(Actor actor, ApplicationNumber number, String read, String reason) {
    ActingRight right = access.of(actor, number, Verb.CONSENT);
    Standpoint point = atDraft(right);
    events.fire(
        point.childCase.refuse(
            right, point.answering(), new ReadState(read), point.stands(), reason, clock.now()));
  }

  /** Asks all other guardians again, for example after answers were changed. */
  public void ask(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.ASK_FOR_CONSENT);
    Standpoint point = atDraft(right);
    point.policy.guardianships().stream()
        .filter(other -> !point.childCase.isApplying(other))
        .forEach(other -> events.fire(point.childCase.ask(right, other, clock.now())));
  }

  /**
   * Says why another guardian is not waited for, with the document that shows it.
   *
   * @throws RuleViolation {@link GuardianRule#EXCUSE_NEEDS_DOCUMENT}, {@link
   *     GuardianRule#GUARDIAN_REFUSES}, {@link GuardianRule#NO_SUCH_GUARDIANSHIP}
   */
  public void excuse(
      Actor actor, ApplicationNumber number, long guardianship, Absence absence, UUID document) {
    ActingRight right = access.of(actor, number, Verb.ASK_FOR_CONSENT);
    Standpoint point = atDraft(right);
    if (absence == null || document == null || !point.policy.documents().contains(document)) {
      throw new RuleViolation(GuardianRule.EXCUSE_NEEDS_DOCUMENT);
    }
    Guardianship other =
        point.policy.guardianships().stream()
            .filter(one -> one.id() == guardianship)
            .findFirst()
            .orElseThrow(() -> new RuleViolation(GuardianRule.NO_SUCH_GUARDIANSHIP));
    events.fire(point.childCase.excuse(right, other, absence, document, clock.now()));
  }

  /** Proposes that the other guardian goes on with the case, or that the asking one does. */
  public void proposeChange(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.CHANGE_GUARDIAN);
    Standpoint point = new Standpoint(right, family.require(number), applications.locked(number));
    events.fire(
        point.childCase.proposeChange(
            right, point.own(), point.next(), point.applying(), clock.now()));
  }

  /** Agrees to the change that the other guardian proposed: grants change in one transaction. */
  public void agreeToChange(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.CHANGE_GUARDIAN);
    Instant now = clock.now();
    PermitApplication application = applications.locked(number);
    ChildCase childCase = family.require(number);
    Child child = family.child(childCase.childId());
    Standpoint point = new Standpoint(right, childCase, application);
    CaseEvent changed = childCase.agreeToChange(right, point.own(), now);
    keeper.settle(child, point.policy.guardianships(), childCase, now);
    events.fire(changed);
  }

  private PermitApplication draft(ApplicationNumber number) {
    return applications.find(number).orElseThrow();
  }

  private Standpoint atDraft(ActingRight right) {
    PermitApplication application = applications.locked(right.number());
    if (application.status().isSent()) {
      throw new RuleViolation(ApplicationRule.DRAFT_WAS_SENT);
    }
    return new Standpoint(right, family.require(right.number()), application);
  }

  /** A case as seen by one of its family. */
  private final class Standpoint {
    private final ActingRight right;
    private final ChildCase childCase;
    private final PermitApplication application;
    private final ConsentPolicy policy;

    Standpoint(ActingRight right, ChildCase childCase, PermitApplication application) {
      this.right = right;
      this.childCase = childCase;
      this.application = application;
      this.policy = consents.policy(childCase, application.formCode());
    }

    ReadState stands() {
      return consents.readState(
          application.number(), application.formCode(), application.formVersion());
    }

    Guardianship own() {
      return policy.guardianships().stream()
          .filter(one -> one.isOf(right.accountId()))
          .findFirst()
          .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    }

    Guardianship applying() {
      return policy.guardianships().stream()
          .filter(childCase::isApplying)
          .findFirst()
          .orElseThrow(() -> new RuleViolation(GuardianRule.NO_CHANGE_PROPOSED));
    }

    /** Who is to go on: the other guardian if the reader applies, else the reader. */
    Guardianship next() {
      Guardianship own = own();
      if (!childCase.isApplying(own)) {
        return own;
      }
      return policy.guardianships().stream()
          .filter(other -> !childCase.isApplying(other))
          .findFirst()
          .orElseThrow(() -> new RuleViolation(GuardianRule.NO_CHANGE_PROPOSED));
    }

    /** Whose consent the reader gives: a guardian's own, or null for the child. */
    Guardianship answering() {
      if (right.isAs(Capacity.CO_GUARDIAN)) {
        return own();
      }
      if (!policy.asksTheChild(clock.now())) {
        throw new RuleViolation(GuardianRule.NOT_ASKED_TO_CONSENT);
      }
      return null;
    }

    ConsentView view(Instant now) {
      return policy.view(right, application.status(), stands(), now);
    }
  }
}
