package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.ClientMandate;
import fi.enterfinland.mandate.model.ClientRepository;
import fi.enterfinland.mandate.model.CounselProfile;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateLine;
import fi.enterfinland.mandate.model.MandatePaper;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.MandateTerms;
import fi.enterfinland.mandate.model.MandateView;
import fi.enterfinland.mandate.model.Seat;
import fi.enterfinland.mandate.model.SeatsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The client's side: who acts for me, who asks to, and what I say to it. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class ClientMandateService {
  @Inject private AccessPolicy access;
  @Inject private MandateRepository mandates;
  @Inject private ClientRepository clients;
  @Inject private MandateIntake intake;
  @Inject private SystemClock clock;

  /** Who sits beside the person of a case, who asks to, and who did. */
  public SeatsView seats(Actor actor, ApplicationNumber number) {
    return seats(access.of(actor, number, Verb.SEE_MANDATES));
  }

  private SeatsView seats(ActingRight right) {
    List<MandateView> all =
        clients.clientOf(right.number()).map(mandates::ofClient).orElse(List.of()).stream()
            .map(mandate -> mandate.view(List.of()))
            .toList();
    return new SeatsView(right.number(), all, right.may(Verb.CONFIRM_MANDATE));
  }

  /** What the first page of a case tells its reader of who acts in it: one statement. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<MandateLine> beside(Actor actor, ApplicationNumber number) {
    return clients.beside(actor, number, clock.now());
  }

  /**
   * One mandate with all the client needs to decide on it: what shows it, as what its holder acts,
   * who sits in the seat.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_UNKNOWN}
   */
  public ClientMandate open(Actor actor, ApplicationNumber number, long mandateId) {
    ActingRight right = access.of(actor, number, Verb.SEE_MANDATES);
    MandateView mandate = withPapers(number, mandateId);
    SeatsView seats = seats(right);
    return new ClientMandate(
        mandate,
        mandates.profile(mandate.holderId()).map(CounselProfile::details).orElse(null),
        seats.active(mandate.seat()).filter(other -> other.id() != mandateId).orElse(null),
        seats.deciding(),
        right.may(Verb.SEE_ACCESS));
  }

  /**
   * One mandate, with what shows it.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_UNKNOWN}
   */
  public MandateView view(Actor actor, ApplicationNumber number, long mandateId) {
    access.of(actor, number, Verb.SEE_MANDATES);
    return withPapers(number, mandateId);
  }

  private MandateView withPapers(ApplicationNumber number, long mandateId) {
    return ofClient(number, mandateId)
        .view(mandates.papers(mandateId).stream().map(MandatePaper::view).toList());
  }

  /**
   * Confirms that somebody acts for one; at once, if the rules allow it. It may be limited in the
   * same breath.
   *
   * @param replaces whom the client saw in the seat, or null for nobody
   * @param limit to what it is limited, or null
   */
  public void confirm(
      Actor actor, ApplicationNumber number, long mandateId, Long replaces, MandateTerms limit) {
    intake.take(
        new MandateCommand.Approve(
            right(actor, number, mandateId, Verb.CONFIRM_MANDATE),
            mandateId,
            replaces,
            limit,
            null));
  }

  /** Says that somebody may not act for one. */
  public void refuse(Actor actor, ApplicationNumber number, long mandateId, String reason) {
    intake.take(
        new MandateCommand.Refuse(
            right(actor, number, mandateId, Verb.CONFIRM_MANDATE), mandateId, reason));
  }

  /** Limits from now on what somebody may do who acts for one. */
  public void limit(Actor actor, ApplicationNumber number, long mandateId, MandateTerms to) {
    intake.take(
        new MandateCommand.Limit(
            right(actor, number, mandateId, Verb.LIMIT_MANDATE), mandateId, to));
  }

  /** Ends that somebody acts for one: effective when it arrives, which is now. */
  public void revoke(Actor actor, ApplicationNumber number, long mandateId, String words) {
    ActingRight right = right(actor, number, mandateId, Verb.END_MANDATE);
    if (!right.may(Verb.CONFIRM_MANDATE)) {
      throw new RuleViolation(MandateRule.MANDATE_UNKNOWN, mandateId);
    }
    Mandate mandate = ofClient(number, mandateId);
    if (mandate.role().isAppointed()) {
      // What a court has given, a court takes: the client tells the desk.
      throw new RuleViolation(MandateRule.NOT_FOR_THE_CLIENT);
    }
    intake.take(new MandateCommand.End(right, mandateId, EndReason.REVOKED, words));
  }

  /** A right in the case the mandate was given for, which may be another one of the client's. */
  private ActingRight right(Actor actor, ApplicationNumber number, long mandateId, Verb verb) {
    access.of(actor, number, verb);
    return access.of(actor, ofClient(number, mandateId).number(), verb);
  }

  private Mandate ofClient(ApplicationNumber number, long mandateId) {
    Optional<Long> client = clients.clientOf(number);
    return mandates
        .find(mandateId)
        .filter(mandate -> client.isPresent() && client.get().equals(mandate.clientId()))
        .orElseThrow(() -> new RuleViolation(MandateRule.MANDATE_UNKNOWN, mandateId));
  }

  /** Who holds a seat now, for a page that lets somebody decide on it. */
  public Optional<MandateView> seated(Actor actor, ApplicationNumber number, Seat seat) {
    return seats(actor, number).active(seat);
  }
}
