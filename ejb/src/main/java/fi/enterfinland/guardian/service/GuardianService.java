package fi.enterfinland.guardian.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.service.DraftStart;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.guardian.model.ActingFor;
import fi.enterfinland.guardian.model.Child;
import fi.enterfinland.guardian.model.ChildCase;
import fi.enterfinland.guardian.model.FamilyCase;
import fi.enterfinland.guardian.model.FamilyMember;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.GuardianRule;
import fi.enterfinland.guardian.model.Guardianship;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What guardians do for their children, from their own accounts. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class GuardianService {
  @Inject private GuardianRepository family;
  @Inject private ApplicationRepository applications;
  @Inject private AccessRepository grants;
  @Inject private AccessPolicy access;
  @Inject private DraftStart drafts;
  @Inject private CustodyKeeper keeper;
  @Inject private Consents consents;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /**
   * The children a person is a guardian of, with their cases: three statements, and a few more for
   * each draft, whose consents are looked at.
   */
  public List<FamilyMember> family(Actor actor) {
    Instant now = clock.now();
    LocalDate today = clock.today();
    List<Child> children = minors(actor, now);
    List<Guardianship> guardianships =
        family.guardianshipsOf(children.stream().map(Child::id).toList());
    List<FamilyCase> cases =
        family.familyCases(actor.accountId(), now).stream()
            .map(one -> one.isDraft() ? withConsent(one, now) : one)
            .toList();
    return children.stream()
        .map(
            child ->
                new FamilyMember(
                    child.id(),
                    child.name().shown(),
                    child.birthday().born(),
                    child.birthday().ageOn(today),
                    guardianships.stream()
                        .filter(one -> one.childId() == child.id())
                        .filter(one -> !one.isOf(actor.accountId()))
                        .map(Guardianship::guardianName)
                        .toList(),
                    cases.stream().filter(one -> one.childId() == child.id()).toList()))
        .toList();
  }

  /**
   * The children a person can act for, for the head of a page: one statement where there are none,
   * without a transaction, because every page of everybody asks.
   *
   * @param number the case the page is about, or null
   */
  @TransactionAttribute(SUPPORTS)
  public List<ActingFor> actingFor(Actor actor, ApplicationNumber number) {
    List<Child> children = minors(actor, clock.now());
    if (children.isEmpty()) {
      return List.of();
    }
    long current = Optional.ofNullable(number).flatMap(family::childOf).orElse(0L);
    LocalDate today = clock.today();
    return children.stream()
        .map(
            child ->
                new ActingFor(
                    child.id(),
                    child.name().shown(),
                    child.birthday().ageOn(today),
                    child.id() == current))
        .toList();
  }

  private FamilyCase withConsent(FamilyCase draft, Instant now) {
    return consents
        .policy(family.require(draft.number()), draft.formCode())
        .together(consents.readState(draft.number(), draft.formCode(), draft.formVersion()), now)
        .map(draft::with)
        .orElse(draft);
  }

  private List<Child> minors(Actor actor, Instant now) {
    return family.childrenOf(actor.accountId()).stream()
        .filter(child -> !child.birthday().isOfAge(now))
        .toList();
  }

  /**
   * Begins an application for a child; the other guardians are asked for their consent. Beginning
   * what was begun already, by a second click, leads to the same draft.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} for a child of somebody else's, {@link
   *     GuardianRule#CHILD_IS_OF_AGE}
   */
  public ApplicationNumber start(
      Actor actor,
      long childId,
      String formCode,
      Language language,
      Map<String, JsonValue> answers) {
    Instant now = clock.now();
    Child child = family.locked(childId);
    List<Guardianship> guardians = family.guardianshipsOf(childId);
    Guardianship own =
        guardians.stream()
            .filter(one -> one.isOf(actor.accountId()))
            .findFirst()
            .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    if (child.birthday().isOfAge(now)) {
      throw new RuleViolation(GuardianRule.CHILD_IS_OF_AGE);
    }
    return family
        .openDraft(actor.accountId(), childId, formCode, now)
        .orElseGet(() -> begin(actor, child, own, guardians, formCode, language, answers, now));
  }

  private ApplicationNumber begin(
      Actor actor,
      Child child,
      Guardianship own,
      List<Guardianship> guardians,
      String formCode,
      Language language,
      Map<String, JsonValue> answers,
      Instant now) {
    FormDefinition form = drafts.form(formCode);
    ApplicationNumber number = applications.nextNumber(clock.today().getYear());
    AccessGrant grant =
        new AccessGrant(
            number,
            actor.accountId(),
            Capacity.GUARDIAN,
            own.ground(),
            now,
            child.birthday().comesOfAge());
    ActingRight right = access.starting(actor, number, grant);
    grants.add(grant);
    drafts.begin(right, form, language, withPerson(child, answers));
    ChildCase childCase = ChildCase.begin(right, own);
    family.add(childCase);
    keeper.settle(child, guardians, childCase, now);
    guardians.stream()
        .filter(other -> !childCase.isApplying(other))
        .forEach(other -> events.fire(childCase.ask(right, other, now)));
    return number;
  }

  /** The application is about the child, whatever the guide knew of its reader. */
  private static Map<String, JsonValue> withPerson(Child child, Map<String, JsonValue> answers) {
    Map<String, JsonValue> all = new HashMap<>(answers);
    all.put("pd.last_name", Json.createValue(child.name().familyName()));
    all.put("pd.first_names", Json.createValue(child.name().givenNames()));
    all.put("pd.dob", Json.createValue(child.birthday().born().toString()));
    return all;
  }
}
