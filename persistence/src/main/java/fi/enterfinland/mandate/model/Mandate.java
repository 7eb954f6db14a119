package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.Birthday;
import fi.enterfinland.mandate.model.MandateStep.Kind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * That somebody acts for a client, from the first line of the claim to its end (law dossier 8.2).
 *
 * <p>The claim names the client; nobody is told whether there is one. Once the client is known, the
 * client, the mandate desk or the case system approves it, and from that instant it has its seat:
 * whoever sat there before has ended in the same instant. It gives access to cases by lines of the
 * access ledger, which its service writes and ends in the transaction of the verb.
 */
@Entity
@Table(name = "mandate")
public class Mandate {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_id")
  @SequenceGenerator(name = "mandate_id", sequenceName = "mandate_id", allocationSize = 50)
  Long id;

  @Version private int version;

  @Column(name = "holder_id")
  private long holderId;

  @Column(name = "holder_name", updatable = false)
  private String holderName;

  @Enumerated(EnumType.STRING)
  private Seat seat;

  @Enumerated(EnumType.STRING)
  private MandateStatus status;

  @Embedded private StatedClaim stated;

  @Column(name = "client_id")
  private Long clientId;

  @Column(name = "application_number")
  private ApplicationNumber number;

  @Embedded private StoredTerms terms;

  @Column(name = "drafted_at", updatable = false)
  private Instant draftedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "active_from")
  private Instant activeFrom;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  private EndReason endReason;

  @Column(name = "ending_told_at")
  private Instant endingToldAt;

  private int reminders;

  @OneToMany(mappedBy = "mandate", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<MandateStep> steps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "mandate_substitute", joinColumns = @JoinColumn(name = "mandate_id"))
  private List<MandateSubstitute> substitutes = new ArrayList<>();

  /** For the persistence provider. */
  protected Mandate() {}

  /** Somebody begins to state that they act for a client. */
  public static Mandate draft(ActingRight right, Claim claim, Instant now) {
    Mandate mandate = new Mandate();
    mandate.holderId = right.to(Verb.CLAIM_MANDATE).accountId();
    mandate.holderName = right.name();
    mandate.status = MandateStatus.DRAFT;
    mandate.draftedAt = now;
    mandate.state(right, claim, now);
    return mandate;
  }

  /**
   * States something else, before it is sent.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_WAS_SENT}, {@link
   *     MandateRule#GROUND_NOT_OF_ROLE}, {@link MandateRule#PERIOD_OVER_ALREADY}
   */
  public final void state(ActingRight right, Claim claim, Instant now) {
    requireWritable(right);
    claim.requireLawful(day(now));
    seat = Seat.of(claim.role());
    stated = new StatedClaim(claim);
    terms = new StoredTerms(claim.terms());
  }

  /**
   * Requires that papers can be added or taken away: before it is sent, and while something has to
   * be made clear.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_WAS_SENT}
   */
  public void requireWritable(ActingRight right) {
    requireHolder(right.to(Verb.CLAIM_MANDATE));
    if (status != MandateStatus.DRAFT && status != MandateStatus.NEEDS_SPECIFICATION) {
      throw new RuleViolation(MandateRule.MANDATE_WAS_SENT);
    }
  }

  /**
   * Sends the claim. Sending it twice changes nothing.
   *
   * @param papers how many papers lie with it
   * @return whether it was sent now
   * @throws RuleViolation {@link MandateRule#PAPER_NEEDED}, {@link MandateRule#NOTICE_NOT_ENOUGH}
   */
  public boolean submit(ActingRight right, CounselDetails as, int papers, Instant now) {
    requireHolder(right.to(Verb.CLAIM_MANDATE));
    if (status != MandateStatus.DRAFT) {
      return false;
    }
    if (papers == 0 && stated.ground() != MandateGround.NOTICE) {
      throw new RuleViolation(MandateRule.PAPER_NEEDED, "papers");
    }
    if (papers == 0 && !as.profession().isBelieved()) {
      throw new RuleViolation(MandateRule.NOTICE_NOT_ENOUGH, "papers");
    }
    submittedAt = now;
    become(MandateStatus.WAITING_APPROVAL);
    add(right, Kind.SUBMITTED, null, now);
    return true;
  }

  /**
   * It is known whose case this is: by what was stated, or because the desk has found the client.
   *
   * @throws RuleViolation {@link MandateRule#OWN_CASE}
   */
  public MandateSubmitted match(
      ActingRight right,
      ApplicationNumber found,
      long client,
      List<MandatePaperView> papers,
      Instant now) {
    if (!status.isAwaiting() || number != null) {
      throw new RuleViolation(MandateRule.MANDATE_NOT_WAITING);
    }
    number = found;
    clientId = client;
    if (right.isAs(Capacity.OFFICER)) {
      add(right, Kind.MATCHED, null, now);
    }
    return new MandateSubmitted(
        number, id, holderName, stated.role(), stated.ground(), terms(), papers, now, right);
  }

  /** Takes the claim back before anybody has decided on it. */
  public void withdraw(ActingRight right, Instant now) {
    requireHolder(right.to(Verb.CLAIM_MANDATE));
    requireAwaiting();
    become(MandateStatus.WITHDRAWN);
    add(right, Kind.WITHDRAWN, null, now);
  }

  /**
   * Asks for something to be made clear.
   *
   * @param what in words for whoever asked
   */
  public void askSpecification(ActingRight right, String what, Instant now) {
    decidable(right, Verb.HANDLE_MANDATE);
    if (status != MandateStatus.WAITING_APPROVAL) {
      throw new RuleViolation(MandateRule.MANDATE_NOT_WAITING);
    }
    add(right, Kind.SPECIFICATION_ASKED, requireReason(what), now);
    become(MandateStatus.NEEDS_SPECIFICATION);
  }

  /** Makes clear what was asked. */
  public void specify(ActingRight right, String words, Instant now) {
    requireHolder(right.to(Verb.CLAIM_MANDATE));
    if (status != MandateStatus.NEEDS_SPECIFICATION) {
      throw new RuleViolation(MandateRule.MANDATE_NOT_WAITING);
    }
    add(right, Kind.SPECIFIED, requireReason(words), now);
    become(MandateStatus.WAITING_APPROVAL);
  }

  /**
   * Approves it: it takes the seat. Who confirms as the client is strongly identified, and confirms
   * no appointment.
   *
   * @param limit what whoever approves limits it to; as claimed if they limit nothing
   * @throws RuleViolation {@link MandateRule#MANDATE_NOT_WAITING}, {@link
   *     MandateRule#NOT_FOR_THE_CLIENT}, {@link MandateRule#CONFIRM_STRONGLY}
   */
  public void approve(ActingRight right, MandateTerms limit, Instant now) {
    decidable(
        right,
        right.isAs(Capacity.OFFICER) || right.isAs(Capacity.SYSTEM)
            ? Verb.HANDLE_MANDATE
            : Verb.CONFIRM_MANDATE);
    if (number == null) {
      throw new RuleViolation(MandateRule.CLIENT_NOT_KNOWN);
    }
    if (!right.may(Verb.HANDLE_MANDATE)) {
      requireClientMayConfirm(right);
    }
    limit.requireFuture(day(now));
    terms = new StoredTerms(terms().within(limit));
    activeFrom = now;
    become(MandateStatus.ACTIVE);
    add(right, Kind.APPROVED, null, now);
  }

  private void requireClientMayConfirm(ActingRight right) {
    requireGivenByClient();
    if (!right.level().atLeast(IdentityLevel.STRONG)) {
      throw new RuleViolation(MandateRule.CONFIRM_STRONGLY);
    }
  }

  /**
   * What a court or an authority has given is neither refused nor limited by the client (L3.10).
   */
  private void requireGivenByClient() {
    if (stated.role().isAppointed()) {
      throw new RuleViolation(MandateRule.NOT_FOR_THE_CLIENT);
    }
  }

  /** Whether the client alone can approve it. */
  public boolean isForClient() {
    return number != null && !stated.role().isAppointed();
  }

  /**
   * Refuses it.
   *
   * @param reason for whoever asked; the client need give none
   */
  public void reject(ActingRight right, String reason, Instant now) {
    boolean byDesk = right.isAs(Capacity.OFFICER) || right.isAs(Capacity.SYSTEM);
    decidable(right, byDesk ? Verb.HANDLE_MANDATE : Verb.CONFIRM_MANDATE);
    if (!byDesk) {
      requireGivenByClient();
    }
    become(MandateStatus.REJECTED);
    add(right, Kind.REJECTED, byDesk ? requireReason(reason) : reason, now);
  }

  /** The client limits an active mandate from now on. */
  public void limit(ActingRight right, MandateTerms limit, Instant now) {
    right.in(number).to(Verb.LIMIT_MANDATE);
    requireActive();
    requireGivenByClient();
    limit.requireFuture(day(now));
    terms = new StoredTerms(terms().within(limit));
    if (!terms().maySubstitute()) {
      substitutes.stream().filter(MandateSubstitute::isOpen).forEach(one -> one.end(now));
    }
    add(right, Kind.LIMITED, null, now);
  }

  /**
   * Requires that an application can be prepared for the client: while it is in force, by somebody
   * who may see where the client lives, which an application tells.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_NOT_ACTIVE}, {@link
   *     MandateRule#CONTACTS_WITHHELD}
   */
  public void requirePreparing(ActingRight right) {
    right.to(Verb.PREPARE);
    requireActive();
    if (!right.seesContacts()) {
      throw new RuleViolation(MandateRule.CONTACTS_WITHHELD);
    }
  }

  /** The holder lets a colleague act. */
  public void nameSubstitute(ActingRight right, long accountId, String name, Instant now) {
    right.in(number).to(Verb.NAME_SUBSTITUTE);
    requireActive();
    requireHolder(right);
    if (!terms().maySubstitute() || accountId == holderId) {
      throw new RuleViolation(MandateRule.NO_SUBSTITUTES);
    }
    if (substitutes().stream().noneMatch(one -> one.accountId() == accountId)) {
      substitutes.add(new MandateSubstitute(accountId, name, now));
      add(right, Kind.SUBSTITUTE_NAMED, null, now).about(accountId, name);
    }
  }

  /** A colleague acts no more. */
  public void endSubstitute(ActingRight right, long accountId, Instant now) {
    right.in(number).to(Verb.NAME_SUBSTITUTE);
    requireHolder(right);
    for (MandateSubstitute one : substitutes()) {
      if (one.accountId() == accountId) {
        one.end(now);
        add(right, Kind.SUBSTITUTE_ENDED, null, now).about(accountId, one.name());
      }
    }
  }

  /**
   * Ends it: whatever it gave is gone in the same transaction.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_NOT_ACTIVE}
   */
  public void end(ActingRight right, EndReason reason, String words, Instant now) {
    right.in(number).to(Verb.END_MANDATE);
    requireActive();
    if (reason == EndReason.RESIGNED) {
      requireHolder(right);
    }
    endedAt = now;
    endReason = reason;
    become(reason == EndReason.BARRED ? MandateStatus.BARRED : MandateStatus.ENDED);
    substitutes.stream().filter(MandateSubstitute::isOpen).forEach(one -> one.end(now));
    add(right, Kind.ENDED, words, now);
  }

  /**
   * Why it ends now by itself; empty while its last day has not passed.
   *
   * @param birthday of the client, asked for only where it decides
   */
  public Optional<EndReason> overAt(Supplier<Birthday> birthday, Instant now) {
    LocalDate last = terms().validUntil();
    if (status != MandateStatus.ACTIVE || last == null || !last.isBefore(day(now))) {
      return Optional.empty();
    }
    return Optional.of(
        role().endsAtMajority() && birthday.get().isOfAge(now)
            ? EndReason.CLIENT_OF_AGE
            : EndReason.PERIOD_OVER);
  }

  /** Its people have been told that it will end. */
  public void endingTold(ActingRight right, Instant now) {
    right.in(number).to(Verb.SETTLE_ACCESS);
    endingToldAt = now;
  }

  /** The client has been reminded that it waits. */
  public void reminded(ActingRight right, int times) {
    right.in(number).to(Verb.SETTLE_ACCESS);
    reminders = times;
  }

  private void decidable(ActingRight right, Verb verb) {
    right.to(verb);
    if (number != null) {
      right.in(number);
    }
    requireAwaiting();
  }

  private void requireAwaiting() {
    if (!status.isAwaiting()) {
      throw new RuleViolation(MandateRule.MANDATE_NOT_WAITING);
    }
  }

  private void requireActive() {
    if (status != MandateStatus.ACTIVE) {
      throw new RuleViolation(MandateRule.MANDATE_NOT_ACTIVE);
    }
  }

  private void requireHolder(ActingRight right) {
    if (!Objects.equals(right.accountId(), holderId)) {
      throw new RuleViolation(MandateRule.MANDATE_UNKNOWN);
    }
  }

  private static String requireReason(String words) {
    if (words == null || words.isBlank()) {
      throw new RuleViolation(MandateRule.REASON_NEEDED, "reason");
    }
    return words;
  }

  private static LocalDate day(Instant now) {
    return now.atZone(SystemClock.HELSINKI).toLocalDate();
  }

  private void become(MandateStatus next) {
    if (!status.successors().contains(next)) {
      throw new RuleViolation(MandateRule.MANDATE_NOT_WAITING);
    }
    status = next;
  }

  private MandateStep add(ActingRight right, Kind kind, String text, Instant now) {
    MandateStep step = new MandateStep(this, right, kind, text, now);
    steps.add(step);
    return step;
  }

  /** The id, once stored. */
  public Long id() {
    return id;
  }

  /** Whose it is. */
  public long holderId() {
    return holderId;
  }

  /** Beside the client. */
  public Seat seat() {
    return seat;
  }

  /** In which role. */
  public MandateRole role() {
    return stated.role();
  }

  /** Where it stands. */
  public MandateStatus status() {
    return status;
  }

  /** How far it reaches. */
  public MandateTerms terms() {
    return terms.terms();
  }

  /** The case it was given for, or null while the client is not known. */
  public ApplicationNumber number() {
    return number;
  }

  /**
   * The case it was given for.
   *
   * @throws RuleViolation {@link MandateRule#CLIENT_NOT_KNOWN} while the client is not
   */
  public ApplicationNumber requireNumber() {
    if (number == null) {
      throw new RuleViolation(MandateRule.CLIENT_NOT_KNOWN);
    }
    return number;
  }

  /** The client, or null while not known. */
  public Long clientId() {
    return clientId;
  }

  /** What was stated. */
  public Claim claim() {
    return stated.claim(terms());
  }

  /** The colleagues who act under it now. */
  public List<MandateSubstitute> substitutes() {
    return substitutes.stream().filter(MandateSubstitute::isOpen).toList();
  }

  /** What a grant, and so an {@link ActingRight}, rests on. */
  public String ground() {
    return MandateReach.ground(id);
  }

  /** How it stands, for the pages of everybody it concerns. */
  public MandateView view(List<MandatePaperView> papers) {
    return new MandateView(
        id,
        version,
        holderId,
        holderName,
        stated.role(),
        seat,
        status,
        claim(),
        clientId,
        number,
        draftedAt,
        submittedAt,
        activeFrom,
        endedAt,
        endReason,
        steps.stream().map(MandateStep::view).toList(),
        substitutes().stream()
            .map(one -> new MandateColleague(one.accountId(), one.name()))
            .toList(),
        papers);
  }
}
