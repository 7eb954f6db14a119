package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.guardian.model.Birthday;
import fi.enterfinland.mandate.model.ClientRepository;
import fi.enterfinland.mandate.model.ClientsJoined;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateApproved;
import fi.enterfinland.mandate.model.MandateEnded;
import fi.enterfinland.mandate.model.MandateReach;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.MandateScope;
import fi.enterfinland.mandate.model.MandateSeatsChanged;
import fi.enterfinland.mandate.model.MandateTerms;
import fi.enterfinland.mandate.model.PreparedDraftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sits beside a client, and what the access ledger has of it: both change in one transaction,
 * under the lock of the client, whoever has them changed.
 */
@ApplicationScoped
public class MandateSeats {
  private MandateRepository mandates;
  private ClientRepository clients;
  private PreparedDraftRepository prepared;
  private AccessRepository grants;
  private AccessPolicy access;
  private Event<CaseEvent> events;

  /** For the container's proxy. */
  protected MandateSeats() {}

  /** Reads and writes through these, and tells what has changed. */
  @Inject
  public MandateSeats(
      MandateRepository mandates,
      ClientRepository clients,
      PreparedDraftRepository prepared,
      AccessRepository grants,
      AccessPolicy access,
      Event<CaseEvent> events) {
    this.mandates = mandates;
    this.clients = clients;
    this.prepared = prepared;
    this.grants = grants;
    this.access = access;
    this.events = events;
  }

  /**
   * A mandate takes its seat. Who sits there ends in the same instant; whoever approves says whom
   * they saw there, so that nobody is displaced unseen.
   *
   * @param mandate locked, with its client
   * @param replaces whom the approver saw in the seat, or null for nobody
   * @throws RuleViolation {@link MandateRule#SEAT_TAKEN} if somebody else sits there, {@link
   *     MandateRule#MATTER_IS_OVER} if no case is left to act in
   */
  public void take(
      ActingRight right, Mandate mandate, Long replaces, MandateTerms limit, Instant now) {
    // Before it is approved: a question to the database writes what was changed so far.
    Optional<Mandate> seated = seatedBeside(mandate);
    if (seated.isPresent() && !seated.get().id().equals(replaces)) {
      throw new RuleViolation(MandateRule.SEAT_TAKEN, "replaces");
    }
    seated.ifPresent(former -> leave(former, mandate, now));
    mandate.approve(right, limit.untilMajority(mandate.role(), () -> birthday(mandate), now), now);
    List<PermitApplication> reached = reached(mandate);
    if (reached.isEmpty()) {
      throw new RuleViolation(MandateRule.MATTER_IS_OVER);
    }
    reached.forEach(application -> reach(mandate, application, right, now));
    events.fire(new MandateSeatsChanged(mandate.number(), now, right));
  }

  private Optional<Mandate> seatedBeside(Mandate mandate) {
    return Optional.ofNullable(mandate.clientId())
        .flatMap(client -> mandates.seated(client, mandate.seat()))
        .filter(other -> !other.id().equals(mandate.id()));
  }

  private Birthday birthday(Mandate mandate) {
    return new Birthday(clients.birthDate(mandate.requireNumber()));
  }

  private void leave(Mandate former, Mandate next, Instant now) {
    ActingRight right = access.system(former.number(), next.ground());
    end(right, former, former.role().leavesTo(next.role()), null, now);
    // The seat is free in the database before the next one sits down.
    mandates.flush();
  }

  /**
   * Ends a mandate, and whatever it gave. Of drafts nobody outside is told: nothing was sent.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_NOT_ACTIVE}
   */
  public void end(ActingRight right, Mandate mandate, EndReason reason, String words, Instant now) {
    mandate.end(right, reason, words, now);
    events.fire(new MandateSeatsChanged(mandate.number(), now, right));
    Set<ApplicationNumber> drafts = drafts(mandate);
    Set<ApplicationNumber> left = new TreeSet<>(MandateSeats::compare);
    left.add(mandate.number());
    for (AccessGrant grant : grants.restingOn(List.of(mandate.ground()))) {
      grant.end(now);
      if (!drafts.contains(grant.number())) {
        left.add(grant.number());
      }
    }
    left.forEach(
        number ->
            events.fire(
                ended(mandate, number, reason, number.equals(mandate.number()), right, now)));
  }

  /** What a mandate gives, or may give no more, after its terms or its colleagues have changed. */
  public void settle(Mandate mandate, Instant now) {
    Set<ApplicationNumber> held = new HashSet<>();
    for (AccessGrant grant : grants.restingOn(List.of(mandate.ground()))) {
      grant.end(now);
      held.add(grant.number());
    }
    reached(mandate).forEach(application -> give(mandate, application, now));
    prepared.open(List.of(mandate.id())).stream()
        .filter(draft -> held.contains(draft.number()))
        .forEach(draft -> give(mandate, draft, now));
  }

  /** An application is prepared for the client: who acts under the mandate has the draft too. */
  public void prepare(Mandate mandate, PermitApplication draft, Instant now) {
    give(mandate, draft, now);
  }

  /**
   * A draft is sent: who prepared it has it no more. Whether they act in the case it becomes is for
   * the reach of the mandate to say, as of every other case.
   */
  public void leaveDraft(ApplicationNumber number, Instant now) {
    helping(number).forEach(grant -> grant.end(now));
  }

  /** Who acts in a case must not see any more where its person lives, which every draft tells. */
  public void leaveDrafts(ApplicationNumber number, Instant now) {
    prepared
        .open(MandateReach.idsIn(helping(number)))
        .forEach(draft -> leaveDraft(draft.number(), now));
  }

  private List<AccessGrant> helping(ApplicationNumber number) {
    return grants.notEnded(number).stream()
        .filter(grant -> AccessTable.helpers().contains(grant.capacity()))
        .toList();
  }

  private Set<ApplicationNumber> drafts(Mandate mandate) {
    return prepared.open(List.of(mandate.id())).stream()
        .map(PermitApplication::number)
        .collect(Collectors.toSet());
  }

  /**
   * A case is over: nobody acts in it for its person any more. A mandate that reaches no other case
   * is over with it; a draft prepared under it is none, and is the client's alone from then on.
   */
  public void leaveCase(ActingRight right, EndReason reason, Instant now) {
    ApplicationNumber number = right.number();
    List<AccessGrant> helping = helping(number);
    helping.forEach(grant -> grant.end(now));
    for (Mandate mandate : mandates.of(MandateReach.idsIn(helping))) {
      List<AccessGrant> rest = grants.restingOn(List.of(mandate.ground()));
      Set<ApplicationNumber> drafts = rest.isEmpty() ? Set.of() : drafts(mandate);
      boolean whole = rest.stream().allMatch(grant -> drafts.contains(grant.number()));
      if (whole) {
        rest.forEach(grant -> grant.end(now));
        mandate.end(access.system(mandate.number(), right.ground()), reason, null, now);
      }
      events.fire(ended(mandate, number, reason, whole, right, now));
    }
  }

  /** A case of a client begins to pend: who acts in all of them acts in it too. */
  public void reachNewCase(ActingRight right, long clientId, Instant now) {
    for (Mandate mandate : mandates.activeOf(clientId)) {
      if (mandate.terms().scope() == MandateScope.ALL_CASES) {
        reached(mandate).stream()
            .filter(application -> application.number().equals(right.number()))
            .forEach(application -> reach(mandate, application, right, now));
      }
    }
  }

  /**
   * Two who were known as two clients are one person: what each has is hers, and whoever acts in
   * all of her cases acts in those of the other too.
   *
   * @param right in a case of the client as whom the person is known from now on
   * @param other in a case of the other client
   * @throws RuleViolation {@link MandateRule#NOT_ONE_PERSON}, {@link MandateRule#BOTH_SEATED}
   */
  public void join(ActingRight right, ActingRight other, Instant now) {
    LocalDate born = clients.birthDate(right.number());
    if (born == null || !born.equals(clients.birthDate(other.number()))) {
      throw new RuleViolation(MandateRule.NOT_ONE_PERSON, "number");
    }
    clients.oneAtATime();
    long kept = clients.clientFor(right.number());
    long joined = clients.clientFor(other.number());
    if (kept == joined) {
      return;
    }
    Stream.of(kept, joined).sorted().forEach(mandates::lockClient);
    if (mandates.haveSameSeatTaken(kept, joined)) {
      throw new RuleViolation(MandateRule.BOTH_SEATED, "number");
    }
    clients.join(kept, joined);
    events.fire(new ClientsJoined(right.number(), kept, joined, now, right));
    events.fire(new ClientsJoined(other.number(), kept, joined, now, other));
    mandates.activeOf(kept).stream()
        .filter(mandate -> mandate.terms().scope() == MandateScope.ALL_CASES)
        .forEach(mandate -> reachMore(mandate, now));
  }

  private void reachMore(Mandate mandate, Instant now) {
    Set<ApplicationNumber> before =
        grants.restingOn(List.of(mandate.ground())).stream()
            .map(AccessGrant::number)
            .collect(Collectors.toSet());
    for (PermitApplication application : reached(mandate)) {
      if (!before.contains(application.number())) {
        ActingRight right = access.system(application.number(), mandate.ground());
        reach(mandate, application, right, now);
        events.fire(new MandateSeatsChanged(application.number(), now, right));
      }
    }
  }

  private void reach(
      Mandate mandate, PermitApplication application, ActingRight right, Instant now) {
    ApplicationNumber number = application.number();
    give(mandate, application, now);
    events.fire(
        new MandateApproved(
            number,
            mandate.id(),
            mandate.holderId(),
            mandate.seat(),
            now,
            in(number, mandate, right)));
  }

  private List<PermitApplication> reached(Mandate mandate) {
    return clients.pendingOf(mandate.clientId()).stream()
        .filter(
            application ->
                mandate.terms().scope() == MandateScope.ALL_CASES
                    || application.number().equals(mandate.number()))
        .toList();
  }

  private void give(Mandate mandate, PermitApplication application, Instant now) {
    new MandateReach(mandate, application).grants(now).forEach(grants::add);
  }

  private ActingRight in(ApplicationNumber number, Mandate mandate, ActingRight right) {
    return number.equals(right.number()) ? right : access.system(number, mandate.ground());
  }

  private MandateEnded ended(
      Mandate mandate,
      ApplicationNumber number,
      EndReason reason,
      boolean whole,
      ActingRight right,
      Instant now) {
    return new MandateEnded(
        number,
        mandate.id(),
        mandate.holderId(),
        mandate.role(),
        reason,
        whole,
        now,
        in(number, mandate, right));
  }

  private static int compare(ApplicationNumber one, ApplicationNumber other) {
    return one.value().compareTo(other.value());
  }
}
