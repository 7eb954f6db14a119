package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.Claim;
import fi.enterfinland.mandate.model.ClientRepository;
import fi.enterfinland.mandate.model.CounselDetails;
import fi.enterfinland.mandate.model.CounselProfile;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateClaimWithdrawn;
import fi.enterfinland.mandate.model.MandatePaper;
import fi.enterfinland.mandate.model.MandatePaperView;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.MandateSpecified;
import fi.enterfinland.mandate.model.MandateStatus;
import fi.enterfinland.mandate.model.MandateStep;
import fi.enterfinland.mandate.model.MandateUnmatched;
import fi.enterfinland.mandate.model.MandateView;
import fi.enterfinland.mandate.model.StatedCase;
import fi.enterfinland.mandate.model.SubstituteEnded;
import fi.enterfinland.mandate.model.SubstituteNamed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people do who act for clients: saying that they do, making it clear, giving it up, letting
 * colleagues act. All of it takes strong identification.
 */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class MandateService {
  /** More than anybody needs in a day, and far too few to find somebody by guessing. */
  private static final int CLAIMS_A_DAY = 50;

  @Inject private AccessPolicy access;
  @Inject private MandateRepository mandates;
  @Inject private ClientRepository clients;
  @Inject private AccountRepository accounts;
  @Inject private MandateSeats seats;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;
  @Inject private Event<MandateUnmatched> unmatched;

  /** As what somebody acts for clients, if they have said so. */
  public Optional<CounselDetails> profile(Actor actor) {
    return mandates.profile(actor.accountId()).map(CounselProfile::details);
  }

  /**
   * Says, or corrects, as what somebody acts for clients.
   *
   * @throws RuleViolation {@link MandateRule#LICENCE_NEEDED}
   */
  public void openProfile(Actor actor, CounselDetails details) {
    access.claiming(actor);
    Optional<CounselProfile> known = mandates.profile(actor.accountId());
    known.ifPresentOrElse(
        profile -> profile.change(details),
        () -> mandates.add(new CounselProfile(actor.accountId(), details, clock.now())));
  }

  /**
   * Begins a claim, or states something else in one that was not sent.
   *
   * @param mandateId the claim to change, or null to begin one
   * @return the claim's id
   */
  public long state(Actor actor, Long mandateId, Claim claim) {
    ActingRight right = access.claiming(actor);
    requireProfile(actor);
    if (mandateId != null) {
      locked(actor, mandateId).state(right, claim, clock.now());
      return mandateId;
    }
    Mandate mandate = Mandate.draft(right, claim, clock.now());
    mandates.add(mandate);
    return mandate.id();
  }

  /**
   * Sends a claim. Whether there is such a client is told to nobody who asks: found or not, the
   * claim waits, and in the end it is decided on. Sending twice sends once.
   *
   * @throws RuleViolation {@link MandateRule#PAPER_NEEDED} and what else is missing; {@link
   *     MandateRule#CLAIMS_TOO_MANY}
   */
  public void submit(Actor actor, long mandateId) {
    Instant now = clock.now();
    ActingRight right = access.claiming(actor);
    CounselDetails as = requireProfile(actor);
    Mandate mandate = locked(actor, mandateId);
    if (mandates.claimsSince(
            actor.accountId(), clock.today().atStartOfDay(SystemClock.HELSINKI).toInstant())
        >= CLAIMS_A_DAY) {
      throw new RuleViolation(MandateRule.CLAIMS_TOO_MANY, CLAIMS_A_DAY);
    }
    List<MandatePaperView> papers = papers(mandateId);
    if (!mandate.submit(right, as, papers.size(), now)) {
      return;
    }
    Optional<StatedCase> found =
        clients.stated(mandate.claim()).stream()
            .filter(one -> one.isMeantBy(mandate.claim()))
            .filter(one -> !isOwn(actor, one))
            .findFirst();
    if (found.isPresent()) {
      long client = clients.clientFor(found.get().number());
      events.fire(mandate.match(right, found.get().number(), client, papers, now));
    } else {
      unmatched.fire(
          new MandateUnmatched(
              mandateId, actor.accountId(), MandateStep.Kind.SUBMITTED, now, right));
    }
  }

  /** Nobody acts for themselves: one's own case is not found. */
  private boolean isOwn(Actor actor, StatedCase found) {
    return access.isParty(actor.accountId(), found.number());
  }

  /** Makes clear what the authority asked. */
  public void specify(Actor actor, long mandateId, String words) {
    Instant now = clock.now();
    ActingRight right = access.claiming(actor);
    Mandate mandate = locked(actor, mandateId);
    mandate.specify(right, words, now);
    if (mandate.number() == null) {
      unmatched.fire(
          new MandateUnmatched(
              mandateId, actor.accountId(), MandateStep.Kind.SPECIFIED, now, right));
    } else {
      events.fire(new MandateSpecified(mandate.number(), mandateId, now, right));
    }
  }

  /** Takes a claim back before anybody has decided on it. */
  public void withdraw(Actor actor, long mandateId) {
    Instant now = clock.now();
    ActingRight right = access.claiming(actor);
    Mandate mandate = locked(actor, mandateId);
    mandate.withdraw(right, now);
    if (mandate.number() != null) {
      events.fire(new MandateClaimWithdrawn(mandate.number(), mandateId, now, right));
    }
  }

  /** Gives up acting for a client. */
  public void resign(Actor actor, long mandateId, String words) {
    Mandate mandate = locked(actor, mandateId);
    seats.end(
        acting(actor, mandate, Verb.END_MANDATE), mandate, EndReason.RESIGNED, words, clock.now());
  }

  /**
   * Lets a colleague act, who acts for clients here too.
   *
   * @param email the address of the colleague's account
   * @throws RuleViolation {@link MandateRule#NO_SUCH_COUNSEL}, {@link MandateRule#NO_SUBSTITUTES}
   */
  public void nameSubstitute(Actor actor, long mandateId, String email) {
    Instant now = clock.now();
    Mandate mandate = locked(actor, mandateId);
    ActingRight right = acting(actor, mandate, Verb.NAME_SUBSTITUTE);
    Account colleague =
        Optional.ofNullable(email)
            .filter(EmailAddress::isWellFormed)
            .flatMap(text -> accounts.withEmail(new EmailAddress(text)))
            .filter(account -> mandates.profile(account.id()).isPresent())
            .orElseThrow(() -> new RuleViolation(MandateRule.NO_SUCH_COUNSEL, "email"));
    mandate.nameSubstitute(right, colleague.id(), colleague.name().shown(), now);
    seats.settle(mandate, now);
    events.fire(new SubstituteNamed(mandate.number(), mandateId, colleague.id(), now, right));
  }

  /** A colleague acts no more. */
  public void endSubstitute(Actor actor, long mandateId, long accountId) {
    Instant now = clock.now();
    Mandate mandate = locked(actor, mandateId);
    ActingRight right = acting(actor, mandate, Verb.NAME_SUBSTITUTE);
    mandate.endSubstitute(right, accountId, now);
    seats.settle(mandate, now);
    events.fire(new SubstituteEnded(mandate.number(), mandateId, accountId, now, right));
  }

  /**
   * An own mandate or claim.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_UNKNOWN}
   */
  public MandateView view(Actor actor, long mandateId) {
    access.claiming(actor);
    return own(actor, mandateId).view(papers(mandateId));
  }

  private ActingRight acting(Actor actor, Mandate mandate, Verb verb) {
    if (mandate.status() != MandateStatus.ACTIVE) {
      throw new RuleViolation(MandateRule.MANDATE_NOT_ACTIVE);
    }
    return access.of(actor, mandate.number(), verb);
  }

  private CounselDetails requireProfile(Actor actor) {
    return profile(actor).orElseThrow(() -> new RuleViolation(MandateRule.PROFILE_NEEDED));
  }

  private Mandate own(Actor actor, long mandateId) {
    return mandates
        .find(mandateId)
        .filter(mandate -> mandate.holderId() == actor.accountId())
        .orElseThrow(() -> new RuleViolation(MandateRule.MANDATE_UNKNOWN, mandateId));
  }

  private Mandate locked(Actor actor, long mandateId) {
    own(actor, mandateId);
    return mandates.locked(mandateId);
  }

  private List<MandatePaperView> papers(long mandateId) {
    return mandates.papers(mandateId).stream().map(MandatePaper::view).toList();
  }
}
