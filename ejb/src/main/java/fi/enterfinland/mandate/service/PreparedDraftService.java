package fi.enterfinland.mandate.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.service.DraftStart;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateReach;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.PreparedDraft;
import fi.enterfinland.mandate.model.PreparedDraftRepository;
import fi.enterfinland.mandate.model.PreparedDraftView;
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

/** Applications that are prepared for a client, who reads and sends them. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class PreparedDraftService {
  @Inject private PreparedDraftRepository prepared;
  @Inject private MandateRepository mandates;
  @Inject private MandateSeats seats;
  @Inject private ApplicationRepository applications;
  @Inject private AccessRepository grants;
  @Inject private AccessPolicy access;
  @Inject private DraftStart drafts;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /**
   * Whether somebody can prepare an application for the client of a case: acts for a client who has
   * an account and from whom nothing is withheld.
   */
  public boolean isOffered(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.SEE_CASE);
    return right.may(Verb.PREPARE) && right.seesContacts() && client(number).isPresent();
  }

  /**
   * Begins an application for the client of a case. The draft is the client's; whoever acts under
   * the same mandate has it too. Beginning what was begun already, by a second click, leads to the
   * same draft.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS}, {@link MandateRule#CLIENT_HAS_NO_ACCOUNT},
   *     {@link MandateRule#CONTACTS_WITHHELD}, {@link ApplicationRule#FORM_NOT_AVAILABLE}
   */
  public ApplicationNumber begin(Actor actor, ApplicationNumber number, String formCode) {
    ActingRight acting = access.of(actor, number, Verb.PREPARE);
    Mandate mandate = mandates.locked(MandateReach.idOf(acting));
    mandate.requirePreparing(acting);
    FormDefinition form = drafts.form(formCode);
    long client =
        client(number).orElseThrow(() -> new RuleViolation(MandateRule.CLIENT_HAS_NO_ACCOUNT));
    return prepared.open(List.of(mandate.id())).stream()
        .filter(draft -> draft.formCode().equals(form.code()))
        .map(PermitApplication::number)
        .findFirst()
        .orElseGet(() -> begin(actor, acting, mandate, client, form));
  }

  private ApplicationNumber begin(
      Actor actor, ActingRight acting, Mandate mandate, long client, FormDefinition form) {
    Instant now = clock.now();
    PermitApplication known = applications.find(mandate.requireNumber()).orElseThrow();
    ApplicationNumber number = applications.nextNumber(clock.today().getYear());
    ActingRight right = access.starting(actor, number, acting);
    grants.add(AccessGrant.own(number, client, now));
    PermitApplication draft =
        drafts.begin(right, form, known.language(), person(known.applicant()));
    prepared.add(PreparedDraft.begin(right, mandate, now));
    seats.prepare(mandate, draft, now);
    return number;
  }

  private static Map<String, JsonValue> person(Applicant client) {
    return Map.of(
        "pd.last_name", Json.createValue(client.familyName()),
        "pd.first_names", Json.createValue(client.givenNames()),
        "pd.dob", Json.createValue(client.birthDate().toString()));
  }

  /** Hands a draft to the client, who is told. Handing it over twice does so once. */
  public void handOver(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.HAND_OVER);
    PermitApplication draft = applications.locked(number);
    prepared
        .find(number)
        .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS))
        .handOver(right, draft, client(number).orElse(null), clock.now())
        .ifPresent(events::fire);
  }

  /** Who prepares a draft for whom, if somebody does. */
  @TransactionAttribute(SUPPORTS)
  public Optional<PreparedDraftView> view(Actor actor, ApplicationNumber number) {
    access.of(actor, number, Verb.SEE_CASE);
    return prepared.view(number);
  }

  /** The person's own drafts that somebody prepares or has prepared: one statement. */
  @TransactionAttribute(SUPPORTS)
  public List<PreparedDraftView> mine(Actor actor) {
    return prepared.ofClient(actor.accountId(), clock.now());
  }

  /** The account of the person of a case, if it is that person's own. */
  private Optional<Long> client(ApplicationNumber number) {
    return grants.notEnded(number).stream()
        .filter(grant -> grant.capacity() == Capacity.SELF)
        .map(AccessGrant::accountId)
        .findFirst();
  }
}
