package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A party, or who acts for one, asks for documents of the case (621/1999 §11, §12; L2.24, L2.26).
 *
 * <p>The authority has two weeks, or a month where the law names a reason (L2.27). It gives copies,
 * in parts as they get ready, with secret parts taken out (L2.25), or says why it does not; on what
 * it withheld, whoever asked can have a decision. What was done is appended to the history of the
 * request by the events its verbs return. The case must be locked.
 */
@Entity
@Table(name = "document_request")
public class DocumentRequest {
  private static final int USUAL_DAYS = 14;
  private static final int LONGEST_MONTHS = 1;

  @Id
  @Column(name = "request_id", updatable = false)
  private String requestId;

  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Enumerated(EnumType.STRING)
  private DocumentRequestStatus status;

  @Column(updatable = false)
  private String wish;

  @Column(updatable = false)
  private WantedKinds kinds;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "asked_by", updatable = false)
  private long askedBy;

  @Column(name = "asker_name", updatable = false)
  private String askerName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Column(name = "asked_on", updatable = false)
  private String askedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "extended_for")
  private ExtensionGround extendedFor;

  private boolean withheld;

  @Version private int version;

  /** For the persistence provider. */
  protected DocumentRequest() {}

  private DocumentRequest(
      ActingRight right, String requestId, WantedDocuments wanted, LocalDate dueOn, Instant now) {
    this.requestId = requestId;
    this.number = right.number();
    this.status = DocumentRequestStatus.RECEIVED;
    this.wish = wanted.words();
    this.kinds = new WantedKinds(wanted.kinds());
    this.askedAt = now;
    this.askedBy = right.accountId();
    this.askerName = right.name();
    this.capacity = right.capacity();
    this.askedOn = right.ground();
    this.dueOn = dueOn;
  }

  /**
   * Asks for documents; from now on the clock of the law runs (L2.27).
   *
   * @throws RuleViolation {@link ApplicationRule#NOT_IN_THIS_STATUS} for a draft and once the
   *     matter has legal force, {@link DocumentRequestRule#NOTHING_ASKED_FOR}, {@link
   *     DocumentRequestRule#WORDS_TOO_LONG}
   */
  public static DocumentRequest ask(
      ActingRight right,
      PermitApplication application,
      String requestId,
      WantedDocuments wanted,
      LegalCalendar calendar,
      Instant now) {
    requireParty(right, application);
    LocalDate dueOn = calendar.authorityLimit(day(now), USUAL_DAYS);
    return new DocumentRequest(right, requestId, wanted.requireWhole(), dueOn, now);
  }

  /** What is fired when it was asked. */
  public DocumentsRequested requested(ActingRight right) {
    return new DocumentsRequested(number, requestId, wanted(), dueOn, askedAt, right.in(number));
  }

  /**
   * An officer begins to go through the documents.
   *
   * @throws RuleViolation {@link DocumentRequestRule#DOCUMENT_REQUEST_NOT_AT_THIS_POINT}
   */
  public DocumentRequestTaken take(ActingRight right, Instant now) {
    requireDesk(right);
    requirePoint(status == DocumentRequestStatus.RECEIVED);
    status = DocumentRequestStatus.IN_REVIEW;
    return new DocumentRequestTaken(number, requestId, now, right);
  }

  /**
   * Takes a month from the day of asking, once and for a ground of the law, while the two weeks
   * last (L2.27).
   *
   * @throws RuleViolation {@link DocumentRequestRule#MONTH_TAKEN_ALREADY}, {@link
   *     DocumentRequestRule#MONTH_TAKEN_TOO_LATE}, {@link
   *     DocumentRequestRule#EXTENSION_REASON_MISSING}
   */
  public DocumentRequestExtended extend(
      ActingRight right,
      ExtensionGround ground,
      String explanation,
      LegalCalendar calendar,
      Instant now) {
    requireDesk(right);
    requirePoint(status.isRunning());
    if (extendedFor != null) {
      throw new RuleViolation(DocumentRequestRule.MONTH_TAKEN_ALREADY);
    }
    if (day(now).isAfter(dueOn)) {
      throw new RuleViolation(DocumentRequestRule.MONTH_TAKEN_TOO_LATE, dueOn.toString());
    }
    if (ground == null) {
      throw new RuleViolation(DocumentRequestRule.EXTENSION_REASON_MISSING);
    }
    String words = Words.required(explanation, DocumentRequestRule.EXTENSION_REASON_MISSING);
    extendedFor = ground;
    dueOn = calendar.roll(calendar.afterMonths(day(askedAt), LONGEST_MONTHS));
    if (status == DocumentRequestStatus.RECEIVED) {
      status = DocumentRequestStatus.IN_REVIEW;
    }
    return new DocumentRequestExtended(
        number, requestId, askedBy, ground, words, dueOn, now, right);
  }

  /**
   * Gives copies into the account of whoever asked: some of what was asked for, or the last of it.
   *
   * @param complete whether nothing more is to come; then a delivery may have no copies, if there
   *     was one before
   * @param days how many days they can be downloaded
   * @throws RuleViolation {@link DocumentRequestRule#NOTHING_TO_DELIVER}, {@link
   *     DocumentRequestRule#REMOVAL_NOT_GROUNDED}
   */
  public DocumentsDelivered deliver(
      ActingRight right,
      List<Rendition> renditions,
      boolean complete,
      int days,
      LegalCalendar calendar,
      Instant now) {
    requireDesk(right);
    requirePoint(status.isRunning());
    boolean closesOnly = complete && status == DocumentRequestStatus.PARTLY_DELIVERED;
    if (renditions.isEmpty() && !closesOnly) {
      throw new RuleViolation(DocumentRequestRule.NOTHING_TO_DELIVER);
    }
    List<Rendition> given = renditions.stream().map(Rendition::requireWhole).toList();
    withheld |= given.stream().anyMatch(one -> !one.removals().isEmpty());
    status = complete ? DocumentRequestStatus.DELIVERED : DocumentRequestStatus.PARTLY_DELIVERED;
    LocalDate until = calendar.authorityLimit(day(now), days);
    return new DocumentsDelivered(number, requestId, askedBy, given, complete, until, now, right);
  }

  /**
   * Refuses what was asked for, or what is left of it, and says why. That a decision can be had,
   * and what it may cost, is told with every refusal (L2.27).
   *
   * @param ground the ground of secrecy, or null where the reason is another
   * @param decisionOffered whether whoever asked is told that a decision can be had
   * @throws RuleViolation {@link DocumentRequestRule#REFUSAL_REASON_MISSING}, {@link
   *     DocumentRequestRule#DECISION_NOT_OFFERED}
   */
  public DocumentsRefused refuse(
      ActingRight right,
      SecrecyGround ground,
      String reason,
      boolean decisionOffered,
      Instant now) {
    requireDesk(right);
    requirePoint(status.isRunning());
    String words = Words.required(reason, DocumentRequestRule.REFUSAL_REASON_MISSING);
    if (!decisionOffered) {
      throw new RuleViolation(DocumentRequestRule.DECISION_NOT_OFFERED);
    }
    withheld = true;
    status = DocumentRequestStatus.REFUSED;
    return new DocumentsRefused(number, requestId, askedBy, ground, words, now, right);
  }

  /**
   * Whoever asked wants a decision of the authority on what was withheld (L2.27).
   *
   * @throws RuleViolation {@link DocumentRequestRule#DOCUMENT_REQUEST_UNKNOWN} for anybody else,
   *     {@link DocumentRequestRule#NOTHING_WAS_WITHHELD}
   */
  public DocumentDecisionAsked askDecision(
      ActingRight right, PermitApplication application, Instant now) {
    requireParty(right.in(number), application);
    if (!isOf(right.accountId())) {
      throw new RuleViolation(DocumentRequestRule.DOCUMENT_REQUEST_UNKNOWN, requestId);
    }
    requirePoint(status.successors().contains(DocumentRequestStatus.DECISION_ASKED));
    if (!withheld) {
      throw new RuleViolation(DocumentRequestRule.NOTHING_WAS_WITHHELD);
    }
    status = DocumentRequestStatus.DECISION_ASKED;
    return new DocumentDecisionAsked(number, requestId, now, right);
  }

  /**
   * Records the decision that was asked for, by its paper.
   *
   * @throws RuleViolation {@link DocumentRequestRule#DECISION_PAPER_MISSING}
   */
  public DocumentDecisionMade decide(ActingRight right, List<DocumentView> papers, Instant now) {
    requireDesk(right);
    requirePoint(status == DocumentRequestStatus.DECISION_ASKED);
    if (papers.size() != 1 || !papers.get(0).mediaType().equals("application/pdf")) {
      throw new RuleViolation(DocumentRequestRule.DECISION_PAPER_MISSING);
    }
    status = DocumentRequestStatus.DECIDED;
    return new DocumentDecisionMade(number, requestId, askedBy, papers.get(0), now, right);
  }

  /**
   * Requires that copies, or the paper of a decision, are made for it now.
   *
   * @throws RuleViolation if the authority has nothing to do with it
   */
  public void requireDeskWork(ActingRight right) {
    requireDesk(right);
    requirePoint(status.isWaitingForUs());
  }

  private static void requireParty(ActingRight right, PermitApplication application) {
    right.in(application.number()).to(Verb.ASK_FOR_DOCUMENTS);
    if (!AccessTable.permits(right.capacity(), application.status(), Verb.ASK_FOR_DOCUMENTS)) {
      throw new RuleViolation(ApplicationRule.NOT_IN_THIS_STATUS, application.status().name());
    }
  }

  private void requireDesk(ActingRight right) {
    right.in(number).to(Verb.HANDLE_DOCUMENT_REQUEST);
  }

  private void requirePoint(boolean reached) {
    if (!reached) {
      throw new RuleViolation(DocumentRequestRule.DOCUMENT_REQUEST_NOT_AT_THIS_POINT, requestId);
    }
  }

  private static LocalDate day(Instant now) {
    return now.atZone(SystemClock.HELSINKI).toLocalDate();
  }

  /** Whether an account asked it. */
  public boolean isOf(Long accountId) {
    return Objects.equals(accountId, askedBy);
  }

  /** Its id. */
  public String requestId() {
    return requestId;
  }

  /** The case. */
  public ApplicationNumber number() {
    return number;
  }

  private WantedDocuments wanted() {
    return new WantedDocuments(wish, kinds.set());
  }

  DocumentRequestSummary summary(Instant now) {
    return new DocumentRequestSummary(
        requestId,
        number,
        status,
        askerName,
        capacity,
        askedAt,
        dueOn,
        extendedFor,
        status.isRunning() && day(now).isAfter(dueOn));
  }

  DocumentRequestDetails details(List<StepView> steps, List<DeliveredView> documents, Instant now) {
    return new DocumentRequestDetails(
        summary(now),
        wanted(),
        steps,
        documents,
        withheld && status.successors().contains(DocumentRequestStatus.DECISION_ASKED));
  }
}
