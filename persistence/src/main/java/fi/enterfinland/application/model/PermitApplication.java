package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RetentionRules;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An application for a permit, from the first draft to legal force.
 *
 * <p>It begins as a draft that only its own people see. Sending makes it a pending matter: from
 * then on its answers are fixed, and the same application cannot be sent twice. A first permit then
 * waits for the applicant to prove identity; after that it stands in the authority's queue until an
 * officer starts to handle it. While it is handled, requests for additional information may stop it
 * and answers set it going again. A decision ends the handling; once the decision is served the
 * time to appeal runs, and when that is over the decision has legal force.
 *
 * <p>Every verb takes the right of whoever acts and returns what happened.
 */
@Entity
@Table(name = "permit_application")
public class PermitApplication {
  /** How long an untouched draft is kept. */
  public static final String DRAFT_RETENTION = "draft.unsent";

  private static final RetentionRules RETENTION = new RetentionRules();

  @Id private ApplicationNumber number;

  @Column(name = "form_code", updatable = false)
  private String formCode;

  @Column(name = "form_version")
  private int formVersion;

  @Enumerated(EnumType.STRING)
  private ApplicationStatus status;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Column(name = "started_by", updatable = false)
  private Long startedBy;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "given_names")
  private String givenNames;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  private String citizenship;

  @Column(name = "diary_number")
  private String diaryNumber;

  @Column(name = "customer_number")
  private String customerNumber;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "due_on")
  private LocalDate dueOn;

  /** Address and contact details may not be disclosed, for the safety of the person. */
  @Column(name = "non_disclosure")
  private boolean nonDisclosure;

  /** A child without a guardian in Finland, for whom a representative is appointed. */
  @Column(name = "unaccompanied_minor", updatable = false)
  private boolean unaccompaniedMinor;

  @Column(name = "ending_told_at")
  private Instant endingToldAt;

  @Version private int version;

  /** For the persistence provider. */
  protected PermitApplication() {}

  private PermitApplication(
      ActingRight right, String formCode, int formVersion, Language language, Instant now) {
    this.number = right.number();
    this.formCode = formCode;
    this.formVersion = formVersion;
    this.language = language;
    this.status = ApplicationStatus.DRAFT;
    this.startedBy = right.accountId();
    this.startedAt = now;
    this.statusSince = now;
  }

  /** Begins a draft of a form, pinned to the form's version of today. */
  public static PermitApplication start(
      ActingRight right, String formCode, int formVersion, Language language, Instant now) {
    return new PermitApplication(right, formCode, formVersion, language, now);
  }

  /**
   * Opens a case whose application was lodged elsewhere. It has no form of ours, which is version
   * 0, and identity is the business of whoever received it: the case waits for an officer at once.
   *
   * @throws RuleViolation {@link ApplicationRule#NUMBER_NOT_RESERVED} if another system names a
   *     number that is not one of those it may give
   */
  public static PermitApplication lodgedElsewhere(ActingRight right, Lodging lodging, Instant now) {
    right.to(Verb.REGISTER);
    if (right.isAs(Capacity.SYSTEM) && !right.number().isOfCaseSystem()) {
      throw new RuleViolation(ApplicationRule.NUMBER_NOT_RESERVED, right.number().value());
    }
    PermitApplication application = new PermitApplication();
    application.number = right.number();
    application.formCode = lodging.matter();
    application.language = lodging.language();
    application.submittedAt = lodging.lodgedOn().atStartOfDay(SystemClock.HELSINKI).toInstant();
    application.startedAt = application.submittedAt;
    application.unaccompaniedMinor = lodging.unaccompaniedMinor();
    application.isAbout(lodging.applicant());
    application.status = ApplicationStatus.AWAITING_PROCESSING;
    application.statusSince = now;
    return application;
  }

  private void isAbout(Applicant applicant) {
    familyName = applicant.familyName();
    givenNames = applicant.givenNames();
    birthDate = applicant.birthDate();
    citizenship = applicant.citizenship();
  }

  /** What is fired when the case was opened for an application lodged elsewhere. */
  public CaseLodgedElsewhere opened(ActingRight right, Instant now) {
    return new CaseLodgedElsewhere(
        number,
        submittedAt.atZone(SystemClock.HELSINKI).toLocalDate(),
        unaccompaniedMinor,
        now,
        right.in(number));
  }

  /** What is fired when a draft was begun. */
  public DraftStarted started(ActingRight right) {
    return new DraftStarted(number, formCode, startedAt, right.in(number));
  }

  /**
   * Sends the application. What is missing is told by count; the pages show where.
   *
   * @return the event with what arrived, to be stored with it
   * @throws RuleViolation {@link ApplicationRule#APPLICATION_INCOMPLETE} or {@link
   *     ApplicationRule#DRAFT_WAS_SENT}
   */
  public ApplicationSubmitted submit(ActingRight right, SubmissionContent content, Instant now) {
    right.in(number).to(Verb.SUBMIT);
    if (status != ApplicationStatus.DRAFT) {
      throw new RuleViolation(ApplicationRule.DRAFT_WAS_SENT);
    }
    if (content.lacking() > 0) {
      throw new RuleViolation(ApplicationRule.APPLICATION_INCOMPLETE, content.lacking());
    }
    Applicant applicant = content.applicant();
    isAbout(applicant);
    submittedAt = now;
    dueOn = now.atZone(SystemClock.HELSINKI).toLocalDate().plusMonths(3);
    become(ApplicationStatus.AWAITING_IDENTITY, now);
    return new ApplicationSubmitted(
        number,
        formCode,
        formVersion,
        language,
        applicant,
        new Submission(right, content, now),
        now,
        right);
  }

  /** Takes over the numbers of the case system. */
  public CaseRegistered register(ActingRight right, String diary, String customer, Instant now) {
    right.in(number).to(Verb.REGISTER);
    requireOpen();
    diaryNumber = diary;
    customerNumber = customer;
    return new CaseRegistered(number, diary, customer, now, right);
  }

  /**
   * Registers that the applicant proved identity.
   *
   * @param provedOn the day, in Helsinki; not after today and not before sending
   * @param place service point or mission
   */
  public IdentityProved proveIdentity(
      ActingRight right, LocalDate provedOn, String place, Instant now) {
    return proveIdentity(right, provedOn, place, null, now);
  }

  /**
   * Registers that the applicant proved identity, as the place visited tells it.
   *
   * @param fingerprintsTaken whether fingerprints were taken there, or null where that is not told
   */
  public IdentityProved proveIdentity(
      ActingRight right, LocalDate provedOn, String place, Boolean fingerprintsTaken, Instant now) {
    right.in(number).to(Verb.PROVE_IDENTITY);
    LocalDate today = now.atZone(SystemClock.HELSINKI).toLocalDate();
    require(ApplicationStatus.AWAITING_IDENTITY);
    if (provedOn.isAfter(today)
        || provedOn.isBefore(submittedAt.atZone(SystemClock.HELSINKI).toLocalDate())) {
      throw new RuleViolation(ApplicationRule.IDENTITY_DAY_IMPOSSIBLE);
    }
    dueOn = null;
    become(ApplicationStatus.AWAITING_PROCESSING, now);
    return new IdentityProved(number, provedOn, place, fingerprintsTaken, now, right);
  }

  /**
   * An officer starts to handle the case, once.
   *
   * @throws RuleViolation {@link ApplicationRule#IDENTITY_NOT_PROVED} before the visit, {@link
   *     ApplicationRule#NOT_IN_THIS_STATUS} when it has been started
   */
  public ProcessingStarted startProcessing(ActingRight right, Instant now) {
    right.in(number).to(Verb.START_PROCESSING);
    if (status == ApplicationStatus.AWAITING_IDENTITY) {
      throw new RuleViolation(ApplicationRule.IDENTITY_NOT_PROVED, number.value());
    }
    require(ApplicationStatus.AWAITING_PROCESSING);
    become(ApplicationStatus.IN_PROCESS, now);
    return new ProcessingStarted(number, now, right);
  }

  /**
   * Invites people of the case to be heard; the case goes on meanwhile.
   *
   * @throws RuleViolation {@link ApplicationRule#CASE_NOT_OPEN}, or {@link
   *     ApplicationRule#INTERVIEW_IN_THE_PAST}
   */
  public InterviewInvited inviteToInterview(ActingRight right, Interview interview, Instant now) {
    right.in(number).to(Verb.INVITE);
    requireOpen();
    if (!interview.at().isAfter(now)) {
      throw new RuleViolation(ApplicationRule.INTERVIEW_IN_THE_PAST);
    }
    return new InterviewInvited(number, interview, now, right);
  }

  /**
   * A request for additional information stops the handling, or another one joins those open.
   *
   * @param earliestDue the earliest last day among the open requests
   */
  public void awaitSupplement(ActingRight right, LocalDate earliestDue, Instant now) {
    right.in(number).to(Verb.REQUEST_INFORMATION);
    requireOpen();
    if (status != ApplicationStatus.WAITING_FOR_SUPPLEMENT) {
      // A request proves that handling has begun, whatever message came first.
      if (status == ApplicationStatus.AWAITING_IDENTITY) {
        become(ApplicationStatus.AWAITING_PROCESSING, now);
      }
      if (status == ApplicationStatus.AWAITING_PROCESSING) {
        become(ApplicationStatus.IN_PROCESS, now);
      }
      become(ApplicationStatus.WAITING_FOR_SUPPLEMENT, now);
    }
    dueOn = dueOn == null || earliestDue.isBefore(dueOn) ? earliestDue : dueOn;
  }

  /**
   * Something is still asked after one of several requests was answered, withdrawn or given more
   * time, or an answer was not enough: the case waits until the day that now comes first.
   *
   * @param earliestDue the earliest last day among the open requests
   */
  public void awaitUntil(ActingRight right, LocalDate earliestDue, Instant now) {
    right.in(number);
    requireOpen();
    if (status != ApplicationStatus.WAITING_FOR_SUPPLEMENT) {
      become(ApplicationStatus.WAITING_FOR_SUPPLEMENT, now);
    }
    dueOn = earliestDue;
  }

  /** Nothing is asked any more: the handling goes on. */
  public void resume(ActingRight right, Instant now) {
    right.in(number);
    if (status == ApplicationStatus.WAITING_FOR_SUPPLEMENT) {
      dueOn = null;
      become(ApplicationStatus.IN_PROCESS, now);
    }
  }

  /** A decision was made. */
  public void decide(ActingRight right, Instant now) {
    right.in(number).to(Verb.DECIDE);
    dueOn = null;
    become(ApplicationStatus.DECIDED, now);
  }

  /**
   * The decision was served; the time to appeal runs.
   *
   * @param lastDayOfAppeal or null where no appeal is allowed
   */
  public void served(ActingRight right, LocalDate lastDayOfAppeal, Instant now) {
    right.in(number);
    dueOn = lastDayOfAppeal;
    become(ApplicationStatus.SERVED, now);
  }

  /** The decision has legal force. */
  public void gainLegalForce(ActingRight right, Instant now) {
    right.in(number).to(Verb.PASS_TIME);
    dueOn = null;
    become(ApplicationStatus.FINAL, now);
  }

  /** The applicant takes the application back. */
  public ApplicationWithdrawn withdraw(ActingRight right, Instant now) {
    right.in(number).to(Verb.WITHDRAW);
    requireOpen();
    dueOn = null;
    become(ApplicationStatus.WITHDRAWN, now);
    return new ApplicationWithdrawn(number, now, right);
  }

  /**
   * An officer marks the person as one whose address and contact details may not be disclosed, or
   * lifts the mark. Marking twice changes nothing.
   */
  public Optional<NonDisclosureMarked> markNonDisclosure(
      ActingRight right, boolean marked, Instant now) {
    right.in(number).to(Verb.MARK_NON_DISCLOSURE);
    if (nonDisclosure == marked) {
      return Optional.empty();
    }
    nonDisclosure = marked;
    return Optional.of(new NonDisclosureMarked(number, marked, now, right));
  }

  /**
   * Its people are told that the draft will be removed unless it is gone on with.
   *
   * @param lastDay the last day on which it is kept
   */
  public DraftEnding tellEnding(ActingRight right, LocalDate lastDay, Instant now) {
    requireDraft(right);
    endingToldAt = now;
    return new DraftEnding(number, lastDay, now, right);
  }

  /**
   * The draft is removed, with everything in it; nothing was sent.
   *
   * @throws RuleViolation {@link ApplicationRule#DRAFT_WAS_SENT} once it was
   */
  public DraftRemoved remove(ActingRight right, Instant now) {
    requireDraft(right.to(Verb.DISCARD));
    return new DraftRemoved(number, now, right);
  }

  /**
   * Requires that nothing was sent yet.
   *
   * @throws RuleViolation {@link ApplicationRule#DRAFT_WAS_SENT}
   */
  public void requireDraft(ActingRight right) {
    right.in(number);
    if (status != ApplicationStatus.DRAFT) {
      throw new RuleViolation(ApplicationRule.DRAFT_WAS_SENT);
    }
  }

  private void become(ApplicationStatus next, Instant now) {
    if (!status.successors().contains(next)) {
      throw new RuleViolation(ApplicationRule.NOT_IN_THIS_STATUS, status.name());
    }
    status = next;
    statusSince = now;
  }

  private void require(ApplicationStatus needed) {
    if (status != needed) {
      throw new RuleViolation(ApplicationRule.NOT_IN_THIS_STATUS, status.name());
    }
  }

  private void requireOpen() {
    if (!status.isOpen()) {
      throw new RuleViolation(ApplicationRule.CASE_NOT_OPEN, number.value());
    }
  }

  /** The number. */
  public ApplicationNumber number() {
    return number;
  }

  /** Where it stands. */
  public ApplicationStatus status() {
    return status;
  }

  /** The language the applicant uses with us. */
  public Language language() {
    return language;
  }

  /** Which form. */
  public String formCode() {
    return formCode;
  }

  /** Whether it is about international protection, whose decision nobody opens here (L3.11). */
  public boolean isAsylum() {
    return formCode.startsWith("EF_ASYLUM");
  }

  /** When the person it is about was born, or null before sending. */
  public LocalDate birthDate() {
    return birthDate;
  }

  /** Which version of the form it is pinned to. */
  public int formVersion() {
    return formVersion;
  }

  /** Whether the application was lodged elsewhere: it has no form and no answers here. */
  public boolean isLodgedElsewhere() {
    return formVersion == FormCatalog.NO_FORM;
  }

  /** Whom it is about; null before sending. */
  public Applicant applicant() {
    return familyName == null
        ? null
        : new Applicant(familyName, givenNames, birthDate, citizenship);
  }

  /** The next last day, or null. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /**
   * Requires that documents of the form may come and go: only while it is a draft.
   *
   * @throws RuleViolation {@link ApplicationRule#DRAFT_WAS_SENT}
   */
  public void changeDocuments(ActingRight right) {
    right.to(Verb.CHANGE_DOCUMENTS);
    requireDraft(right);
  }

  /** The draft with its answers and documents, for its pages. */
  public DraftView draft(List<SavedAnswer> answers, List<DocumentView> documents) {
    Map<String, SavedAnswer> byQuestion =
        answers.stream().collect(Collectors.toMap(SavedAnswer::question, answer -> answer));
    Instant savedAt =
        Stream.concat(
                answers.stream().map(SavedAnswer::savedAt),
                documents.stream().map(DocumentView::addedAt))
            .max(Comparator.naturalOrder())
            .orElse(startedAt);
    return new DraftView(
        number,
        formCode,
        formVersion,
        status,
        language,
        startedAt,
        savedAt,
        RETENTION
            .of(DRAFT_RETENTION, savedAt.atZone(SystemClock.HELSINKI).toLocalDate())
            .lastDay(savedAt),
        byQuestion,
        documents.stream().collect(Collectors.groupingBy(DocumentView::slot)),
        null,
        Set.of());
  }

  ApplicationDetails details(List<TimelineLine> timeline, boolean everMandated) {
    return new ApplicationDetails(
        number,
        formCode,
        formVersion,
        status,
        statusSince,
        language,
        startedAt,
        submittedAt,
        applicant(),
        unaccompaniedMinor,
        diaryNumber,
        customerNumber,
        dueOn,
        nonDisclosure,
        everMandated,
        timeline,
        null,
        Set.of());
  }

  /** The receipt of what arrived. */
  public Receipt receipt(Submission submission) {
    return submission.receipt(formCode, formVersion);
  }
}
