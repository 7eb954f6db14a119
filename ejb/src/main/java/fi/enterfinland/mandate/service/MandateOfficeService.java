package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.ClientRepository;
import fi.enterfinland.mandate.model.CounselProfile;
import fi.enterfinland.mandate.model.DeskFilter;
import fi.enterfinland.mandate.model.DeskMandate;
import fi.enterfinland.mandate.model.DeskRow;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateDeskRepository;
import fi.enterfinland.mandate.model.MandatePaper;
import fi.enterfinland.mandate.model.MandatePaperView;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.StatedCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mandate desk: claims that wait, the papers beside them, and what is decided. */
@Stateless
@RolesAllowed("mandate-desk")
public class MandateOfficeService {
  @Inject private AccessPolicy access;
  @Inject private MandateRepository mandates;
  @Inject private MandateDeskRepository desk;
  @Inject private ClientRepository clients;
  @Inject private MandateIntake intake;
  @Inject private MandateSeats seats;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** A page of the desk's queue, the longest waiting first: one statement. */
  public List<DeskRow> queue(Actor actor, DeskFilter filter, int first, int size) {
    access.officer(actor, Verb.HANDLE_MANDATE);
    return desk.queue(filter, clock.today(), first, size);
  }

  /** How many claims the filter leaves. */
  public long length(Actor actor, DeskFilter filter) {
    access.officer(actor, Verb.HANDLE_MANDATE);
    return desk.length(filter, clock.today());
  }

  /**
   * A mandate with all the desk needs to decide on it: what was stated beside the case that fits,
   * who sits in the seat, and as what the person acts.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_UNKNOWN}
   */
  public DeskMandate open(Actor actor, long mandateId) {
    Mandate mandate = find(mandateId);
    ActingRight right = right(actor, mandate);
    Optional<Mandate> seated =
        Optional.ofNullable(mandate.clientId())
            .flatMap(client -> mandates.seated(client, mandate.seat()))
            .filter(other -> !other.id().equals(mandateId));
    Optional<StatedCase> found = Optional.ofNullable(mandate.number()).flatMap(clients::pending);
    return new DeskMandate(
        mandate.view(papers(mandateId)).asSeenBy(right),
        mandates.profile(mandate.holderId()).map(CounselProfile::details).orElse(null),
        found.orElse(null),
        seated.map(other -> other.view(List.of()).asSeenBy(right)).orElse(null),
        right.may(Verb.HANDLE_MANDATE));
  }

  /** A pending case that a claim may be about, for an officer who looks for its client. */
  public Optional<StatedCase> candidate(Actor actor, ApplicationNumber number) {
    access.officer(actor, Verb.HANDLE_MANDATE);
    return clients.pending(number);
  }

  /**
   * Says which case a claim is about, of which nobody was found.
   *
   * @throws RuleViolation {@link MandateRule#NO_PENDING_CASE} if no such case is pending, {@link
   *     MandateRule#OWN_CASE}
   */
  public void match(Actor actor, long mandateId, ApplicationNumber number) {
    Mandate mandate = mandates.locked(mandateId);
    access.officer(actor, Verb.HANDLE_MANDATE);
    StatedCase found =
        clients
            .pending(number)
            .orElseThrow(() -> new RuleViolation(MandateRule.NO_PENDING_CASE, "number"));
    if (access.isParty(mandate.holderId(), number)) {
      throw new RuleViolation(MandateRule.OWN_CASE, "number");
    }
    ActingRight right = access.officer(actor, found.number(), Verb.HANDLE_MANDATE);
    events.fire(
        mandate.match(right, number, clients.clientFor(number), papers(mandateId), clock.now()));
  }

  /**
   * Says that the person of another case is the client of a mandate, known as two until now: by two
   * customer numbers, for example.
   *
   * @throws RuleViolation {@link MandateRule#NO_PENDING_CASE}, {@link MandateRule#NOT_ONE_PERSON},
   *     {@link MandateRule#BOTH_SEATED}
   */
  public void join(Actor actor, long mandateId, ApplicationNumber number) {
    ActingRight right = access.officer(actor, find(mandateId).requireNumber(), Verb.HANDLE_MANDATE);
    if (clients.pending(number).isEmpty()) {
      throw new RuleViolation(MandateRule.NO_PENDING_CASE, "number");
    }
    seats.join(right, access.officer(actor, number, Verb.HANDLE_MANDATE), clock.now());
  }

  /**
   * Approves a mandate.
   *
   * @param replaces whom the officer saw in the seat, or null for nobody
   * @param validUntil the last day, if the desk limits it, or null
   */
  public void approve(Actor actor, long mandateId, Long replaces, LocalDate validUntil) {
    Mandate mandate = find(mandateId);
    intake.take(
        new MandateCommand.Approve(right(actor, mandate), mandateId, replaces, null, validUntil));
  }

  /** Asks for something to be made clear. */
  public void ask(Actor actor, long mandateId, String what) {
    intake.take(
        new MandateCommand.AskSpecification(right(actor, find(mandateId)), mandateId, what));
  }

  /** Refuses a claim, with a reason and so the way on. */
  public void refuse(Actor actor, long mandateId, String reason) {
    intake.take(new MandateCommand.Refuse(right(actor, find(mandateId)), mandateId, reason));
  }

  /** Ends an active mandate: an office has ended, a guardian was appointed, a decision bars. */
  public void end(Actor actor, long mandateId, EndReason reason, String words) {
    if (words == null || words.isBlank()) {
      throw new RuleViolation(MandateRule.REASON_NEEDED, "reason");
    }
    intake.take(new MandateCommand.End(right(actor, find(mandateId)), mandateId, reason, words));
  }

  private ActingRight right(Actor actor, Mandate mandate) {
    return mandate.number() == null
        ? access.officer(actor, Verb.HANDLE_MANDATE)
        : access.officer(actor, mandate.number(), Verb.HANDLE_MANDATE);
  }

  private Mandate find(long mandateId) {
    return mandates
        .find(mandateId)
        .orElseThrow(() -> new RuleViolation(MandateRule.MANDATE_UNKNOWN, mandateId));
  }

  private List<MandatePaperView> papers(long mandateId) {
    return mandates.papers(mandateId).stream().map(MandatePaper::view).toList();
  }
}
