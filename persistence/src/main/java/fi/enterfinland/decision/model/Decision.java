package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision, from its making to legal force (law dossier 8.4).
 *
 * <p>It is served to each party alone, and its text is given only to who opens it. Once it has been
 * served to all of them the time to appeal runs out with the last of them. Legal force is confirmed
 * some working days later, because an appeal in time may still be on its way.
 */
@Entity
@Table(name = "decision")
public class Decision {
  @Id
  @Column(name = "decision_id", updatable = false)
  private String decisionId;

  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  @Column(name = "made_by", updatable = false)
  private Long madeBy;

  @Column(name = "maker_name", updatable = false)
  private String makerName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "permit_type", updatable = false)
  private PermitType permitType;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until", updatable = false)
  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "right_to_work", updatable = false)
  private RightToWork rightToWork;

  @Enumerated(EnumType.STRING)
  @Column(name = "appeal_court", updatable = false)
  private Court court;

  @Column(name = "appeal_days", updatable = false)
  private int appealDays;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Language language;

  @Column(updatable = false)
  private String summary;

  @Column(updatable = false)
  private String reasons;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_mode", updatable = false)
  private ServiceMode mode;

  @Column(name = "document_id", updatable = false)
  private UUID documentId;

  @Column(name = "document_sha256", updatable = false)
  private String documentSha256;

  @Column(name = "notice_at", updatable = false)
  private Instant noticeAt;

  private Recipients recipients;

  @Column(name = "clock_on")
  private LocalDate clockOn;

  @Column(name = "legal_force_on")
  private LocalDate legalForceOn;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Decision() {}

  private Decision(
      ActingRight right, String decisionId, NewDecision made, DecisionPaper paper, Instant now) {
    this.decisionId = decisionId;
    this.number = right.number();
    this.madeAt = now;
    this.madeBy = right.accountId();
    this.makerName = right.name();
    this.outcome = made.outcome();
    if (made.permit() != null) {
      this.permitType = made.permit().type();
      this.validFrom = made.permit().validFrom();
      this.validUntil = made.permit().validUntil();
      this.rightToWork = made.permit().rightToWork();
    }
    this.court = made.court();
    this.appealDays = made.isAppealable() ? made.appealDays() : 0;
    this.language = made.language();
    this.summary = made.summary().strip();
    this.reasons = made.reasons().strip();
    this.mode = made.mode();
    this.documentId = paper.documentId();
    this.documentSha256 = paper.sha256();
    this.noticeAt = now;
  }

  /**
   * Decides the case and gives notice of it to its parties.
   *
   * @param parties everybody with an account it is to be served to; the person of a case that was
   *     lodged elsewhere has none
   * @throws RuleViolation if something it must hold is missing, or the case cannot be decided now
   */
  public static Decision make(
      ActingRight right,
      PermitApplication application,
      String decisionId,
      NewDecision made,
      DecisionPaper paper,
      List<Addressed> parties,
      LegalCalendar calendar,
      Instant now) {
    right.in(application.number()).to(Verb.DECIDE);
    if (!application.status().isOpen()) {
      // Of two officers who decide at one moment the first wins, and the second sees that.
      throw new RuleViolation(ApplicationRule.CASE_NOT_OPEN, application.number().value());
    }
    Decision decision = new Decision(right, decisionId, made.requireWhole(), paper, now);
    if (application.isLodgedElsewhere() != (made.mode() == ServiceMode.OTHER)) {
      throw new RuleViolation(DecisionRule.SERVICE_MODE_WRONG);
    }
    decision.recipients =
        application.isLodgedElsewhere()
            ? new Recipients(List.of(Recipient.withoutAccount(application.applicant().name(), now)))
            : notified(parties, made.mode(), calendar, now);
    decision.clockOn = decision.recipients.earliest(Recipient::clockOn).orElse(null);
    application.decide(right, now);
    return decision;
  }

  private static Recipients notified(
      List<Addressed> parties, ServiceMode mode, LegalCalendar calendar, Instant now) {
    if (parties.isEmpty()) {
      throw new RuleViolation(DecisionRule.RECIPIENT_UNKNOWN);
    }
    return new Recipients(
        parties.stream()
            .map(
                party ->
                    Recipient.notified(
                        party.accountId(),
                        party.capacity(),
                        party.consented(),
                        mode,
                        calendar,
                        now))
            .toList());
  }

  /** What is fired when it was made. */
  public DecisionMade made(ActingRight right) {
    return new DecisionMade(number, decisionId, madeAt, right.in(number));
  }

  /**
   * Requires that a person may open it now.
   *
   * @throws RuleViolation {@link DecisionRule#STRONG_IDENTITY_NEEDED} where opening is verifiable
   *     service and the person is not strongly identified; {@link DecisionRule#RECIPIENT_UNKNOWN}
   *     for somebody it is not served to
   */
  public void requireOpenable(ActingRight right) {
    right.in(number).to(Verb.OPEN_DECISION);
    if (recipients.of(right.accountId()).isEmpty()) {
      throw new RuleViolation(DecisionRule.RECIPIENT_UNKNOWN);
    }
    if (needsStrongIdentity(right)) {
      throw new RuleViolation(DecisionRule.STRONG_IDENTITY_NEEDED);
    }
  }

  /** Whether a person has to be strongly identified before opening it. */
  public boolean needsStrongIdentity(ActingRight right) {
    boolean served = recipients.of(right.accountId()).map(Recipient::isServed).orElse(false);
    return mode == ServiceMode.VERIFIABLE
        && !served
        && !right.level().atLeast(IdentityLevel.STRONG);
  }

  /** Whether a person it is served to has opened it before. */
  public boolean isOpenedBy(ActingRight right) {
    return recipients
        .of(right.accountId())
        .map(recipient -> recipient.openedAt() != null)
        .orElse(false);
  }

  /**
   * A person opens it for the first time: that is its service, unless it was served before.
   *
   * @return the event of its service by this opening, if it is that
   * @throws RuleViolation see {@link #requireOpenable}
   */
  public Optional<DecisionServed> open(
      ActingRight right, PermitApplication application, LegalCalendar calendar, Instant now) {
    requireOpenable(right);
    Recipient before = recipients.of(right.accountId()).orElseThrow();
    if (before.openedAt() != null) {
      return Optional.empty();
    }
    recipients = recipients.change(right.accountId(), recipient -> recipient.opened(now));
    settle(right, application, calendar, now);
    return before.isServed()
        ? Optional.empty()
        : Optional.of(served(right.accountId(), right, calendar, now));
  }

  /** The evidence of a first opening, to be stored with it. */
  public DecisionEvidence evidence(ActingRight right, String correlationId, Instant now) {
    return new DecisionEvidence(right.in(number), decisionId, documentSha256, correlationId, now);
  }

  /** One of the people it is served to has another account now; what has happened stays. */
  public void readdress(ActingRight right, long from, long to) {
    right.in(number).to(Verb.READDRESS_DECISION);
    recipients = recipients.readdress(from, to);
  }

  /**
   * A child has come of age, and the decision is the person's to open. Where it was served to a
   * guardian in time, that service stands for the person too; where it was not, it is served to the
   * person and no more to those who are guardians no longer.
   */
  public void passToPerson(
      ActingRight right,
      PermitApplication application,
      Addressed person,
      LegalCalendar calendar,
      Instant now) {
    right.in(number).to(Verb.READDRESS_DECISION);
    recipients =
        recipients.passTo(
            Recipient.notified(
                person.accountId(), person.capacity(), person.consented(), mode, calendar, now));
    settle(right, application, calendar, now);
  }

  /**
   * Somebody receives no more what is served in the case, because their mandate has ended: what was
   * not served to them yet is served to the others alone.
   */
  public void release(
      ActingRight right,
      PermitApplication application,
      long accountId,
      LegalCalendar calendar,
      Instant now) {
    right.in(number).to(Verb.READDRESS_DECISION);
    recipients = recipients.release(accountId);
    settle(right, application, calendar, now);
  }

  /**
   * It was served to a person outside this service: by letter, hand-over, mission.
   *
   * @param accountId the person's account; null for the person who has none
   * @param way how
   * @param servedOn the day, from the acknowledgement or certificate
   */
  public Optional<DecisionServed> serveOtherwise(
      ActingRight right,
      PermitApplication application,
      Long accountId,
      OtherWay way,
      LocalDate servedOn,
      LegalCalendar calendar,
      Instant now) {
    right.in(number).to(Verb.SERVE_OTHERWISE);
    Recipient before =
        recipients
            .find(accountId)
            .orElseThrow(() -> new RuleViolation(DecisionRule.RECIPIENT_UNKNOWN));
    if (servedOn.isAfter(Recipient.day(now)) || servedOn.isBefore(Recipient.day(madeAt))) {
      throw new RuleViolation(DecisionRule.SERVICE_DAY_IMPOSSIBLE);
    }
    recipients =
        recipients.change(accountId, recipient -> recipient.servedOtherwise(way, servedOn));
    settle(right, application, calendar, now);
    return before.isServed()
        ? Optional.empty()
        : Optional.of(served(accountId, right, calendar, now));
  }

  /**
   * What time has brought: a deemed service, the call for other service, legal force.
   *
   * @param graceWorkingDays working days between the last possible day of appeal and confirmed
   *     legal force
   */
  public List<CaseEvent> passTime(
      ActingRight right,
      PermitApplication application,
      LegalCalendar calendar,
      int graceWorkingDays,
      Instant now) {
    right.in(number).to(Verb.PASS_TIME);
    LocalDate today = Recipient.day(now);
    List<CaseEvent> events = new ArrayList<>();
    for (Recipient recipient : recipients.list()) {
      Optional<LocalDate> due = recipient.clockOn().filter(day -> !day.isAfter(today));
      if (due.isPresent() && recipient.deemedOn() != null) {
        recipients = recipients.change(recipient.accountId(), Recipient::deemedServed);
        events.add(served(recipient.accountId(), right, calendar, now));
      } else if (due.isPresent()) {
        recipients = recipients.change(recipient.accountId(), Recipient::dueOtherwise);
        events.add(new OtherServiceDue(number, decisionId, recipient.accountId(), now, right));
      }
    }
    settle(right, application, calendar, now);
    if (recipients.areServed() && confirmedAt == null) {
      LocalDate confirmFrom = confirmFrom(calendar, graceWorkingDays);
      if (confirmFrom.isAfter(today)) {
        clockOn = confirmFrom;
      } else {
        clockOn = null;
        confirmedAt = now;
        legalForceOn = lawfulForceOn(calendar);
        application.gainLegalForce(right, now);
        events.add(new LegalForceGained(number, decisionId, legalForceOn, now, right));
      }
    }
    return events;
  }

  private void settle(
      ActingRight right, PermitApplication application, LegalCalendar calendar, Instant now) {
    if (!recipients.areServed()) {
      clockOn = recipients.earliest(Recipient::clockOn).orElse(null);
      return;
    }
    if (application.status() == ApplicationStatus.DECIDED) {
      LocalDate lastDay =
          recipients
              .earliest(Recipient::servedOn)
              .filter(on -> court != null)
              .map(on -> lastDay(on, calendar))
              .orElse(null);
      application.served(right, lastDay, now);
    }
    if (confirmedAt == null) {
      // How long it takes from here is a setting, which the clock reads.
      clockOn = Recipient.day(now);
    }
  }

  private DecisionServed served(
      Long accountId, ActingRight right, LegalCalendar calendar, Instant now) {
    Recipient recipient = recipients.find(accountId).orElseThrow();
    LocalDate on = recipient.servedOn().orElseThrow();
    return new DecisionServed(
        number,
        decisionId,
        accountId,
        recipient.name(),
        recipient.method().orElseThrow(),
        recipient.otherWay(),
        on,
        court == null ? null : lastDay(on, calendar),
        now,
        right);
  }

  private LocalDate lastDay(LocalDate servedOn, LegalCalendar calendar) {
    return calendar.appealDue(servedOn, appealDays).toLocalDate();
  }

  /** The day from which it has legal force by the days the law names (U-11). */
  private LocalDate lawfulForceOn(LegalCalendar calendar) {
    LocalDate served = recipients.latest(Recipient::rightfullyServedOn).orElseThrow();
    return court == null ? served : lastDay(served, calendar).plusDays(1);
  }

  /** The first day on which nobody could say any more that an appeal may be in time. */
  private LocalDate confirmFrom(LegalCalendar calendar, int graceWorkingDays) {
    LocalDate served =
        recipients.latest(recipient -> recipient.servedAtTheLatestOn(calendar)).orElseThrow();
    if (court == null) {
      return served;
    }
    LocalDate day = lastDay(served, calendar);
    for (int passed = 0; passed < graceWorkingDays; passed++) {
      day = calendar.roll(day.plusDays(1));
    }
    return day.plusDays(1);
  }

  /** Its id. */
  public String decisionId() {
    return decisionId;
  }

  /** The case. */
  public ApplicationNumber number() {
    return number;
  }

  /** The paper's id. */
  public UUID documentId() {
    return documentId;
  }

  /** What may be said of it to somebody who has not opened it. */
  public DecisionNotice notice(ActingRight right) {
    return new DecisionNotice(
        number,
        decisionId,
        mode,
        noticeAt,
        appealDays,
        recipients.of(right.accountId()).orElse(null),
        needsStrongIdentity(right));
  }

  /** All of it, for who opened it and for the authority. */
  public DecisionDetails details() {
    return new DecisionDetails(
        number,
        decisionId,
        madeAt,
        makerName,
        outcome,
        permitType == null ? null : new Permit(permitType, validFrom, validUntil, rightToWork),
        court,
        appealDays,
        language,
        summary,
        reasons,
        mode,
        documentId,
        documentSha256,
        noticeAt,
        recipients,
        legalForceOn);
  }
}
