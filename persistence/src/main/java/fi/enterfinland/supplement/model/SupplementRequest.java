package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request for additional information: things asked for in one case, by one last day.
 *
 * <p>Items are answered one by one, by anyone entitled. A sent answer stays as it was; more can be
 * added. After the last day answers are marked late and still taken, until the case is decided
 * (L1.06, L2.11). The authority accepts answers or says why they are not enough; once it has
 * accepted what it needs, the request is over.
 *
 * <p>Every verb takes the right of whoever acts, and the case, which must be open and locked.
 */
@Entity
@Table(name = "supplement_request")
@IdClass(SupplementKey.class)
public class SupplementRequest {
  @Id
  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Id
  @Column(name = "request_id", updatable = false)
  private String requestId;

  @Enumerated(EnumType.STRING)
  private SupplementStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "addressee", updatable = false)
  private Addressee to;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Language language;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(updatable = false)
  private String intro;

  private SupplementItems items;

  @Column(name = "requested_at", updatable = false)
  private Instant requestedAt;

  @Column(name = "requested_by", updatable = false)
  private Long requestedBy;

  @Column(name = "requested_on", updatable = false)
  private String requestedOn;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "answered_late")
  private boolean answeredLate;

  @Column(name = "withdrawn_because")
  private String withdrawnBecause;

  @Enumerated(EnumType.STRING)
  @Column(name = "time_state")
  private TimeState timeState;

  @Column(name = "time_asked_until")
  private LocalDate timeAskedUntil;

  @Column(name = "time_asked_because")
  private String timeAskedBecause;

  @Column(name = "time_decided_because")
  private String timeDecidedBecause;

  @Version private int version;

  /** For the persistence provider. */
  protected SupplementRequest() {}

  private SupplementRequest(ActingRight right, NewRequest asked, Instant now) {
    this.number = right.number();
    this.requestId = asked.requestId();
    this.status = SupplementStatus.OPEN;
    this.to = asked.to();
    this.language = asked.language();
    this.dueOn = asked.dueOn();
    this.intro = asked.intro();
    this.items = SupplementItems.asked(asked.items());
    this.requestedAt = now;
    this.requestedBy = right.accountId();
    this.requestedOn = right.ground();
    this.timeState = TimeState.NOT_ASKED;
  }

  /**
   * Asks for additional information; the case waits from now on.
   *
   * @throws RuleViolation {@link ApplicationRule#CASE_NOT_OPEN}, {@link SupplementRule#NO_ITEMS},
   *     {@link SupplementRule#ITEM_TWICE}, {@link SupplementRule#DUE_DAY_PAST} or {@link
   *     SupplementRule#DUE_DAY_EXCLUDED}
   */
  public static SupplementRequest open(
      ActingRight right,
      PermitApplication application,
      NewRequest asked,
      LegalCalendar calendar,
      Instant now) {
    requireAuthority(right, Verb.REQUEST_INFORMATION, application);
    requireLastDay(asked.dueOn(), calendar, now);
    SupplementRequest request = new SupplementRequest(right, asked, now);
    application.awaitSupplement(right, asked.dueOn(), now);
    return request;
  }

  /** What is fired when it was opened. */
  public SupplementRequested requested(ActingRight right) {
    return new SupplementRequested(
        number, requestId, to, dueOn, items.list().size(), requestedAt, right.in(number));
  }

  /** Whether somebody entitled reads it for the first time. */
  public boolean isUnread(ActingRight right) {
    return openedAt == null && to.isAnsweredBy(right.capacity());
  }

  /** Notes that somebody entitled has read it; empty if somebody had before. */
  public Optional<SupplementOpened> opened(ActingRight right, Instant now) {
    right.in(number);
    if (!isUnread(right)) {
      return Optional.empty();
    }
    openedAt = now;
    return Optional.of(new SupplementOpened(number, requestId, now, right));
  }

  /**
   * Sends answers: one for each of some items. They are marked late from the first moment after the
   * last day, and still taken (L1.06).
   *
   * @return the event with the answers, to be stored with it
   * @throws RuleViolation if the case is decided, the request is over, an item is unknown or
   *     accepted, or an answer is empty
   */
  public SupplementAnswered send(
      ActingRight right, PermitApplication application, List<AnswerContent> contents, Instant now) {
    requireAnswerable(right, application);
    if (contents.isEmpty()) {
      throw new RuleViolation(SupplementRule.NOTHING_TO_SEND);
    }
    boolean late = isPastLastDay(now);
    SupplementItems changed = items;
    List<SentAnswer> sent = new ArrayList<>();
    for (AnswerContent content : contents) {
      SupplementItem item = changed.item(content.itemId());
      requireAnswer(item, content);
      changed = changed.with(item.sent());
      sent.add(
          new SentAnswer(
              content, item.answers() + 1, late, now, right.name(), right.capacity(), null));
    }
    items = changed;
    answeredLate |= late;
    settle();
    return new SupplementAnswered(number, requestId, sent, late, items.areComplete(), now, right);
  }

  private static void requireAnswer(SupplementItem item, AnswerContent content) {
    if (item.state() == ItemState.ACCEPTED) {
      throw new RuleViolation(SupplementRule.ITEM_ACCEPTED, item.itemId());
    }
    // What was answered once may be added to in any form.
    boolean enough =
        item.state() == ItemState.SENT ? !content.isEmpty() : content.answers(item.asked().kind());
    if (!enough) {
      throw new RuleViolation(SupplementRule.ITEM_NOT_ANSWERED, item.itemId());
    }
    content.requireLength();
  }

  /**
   * The authority accepts answers or says why they are not enough. An item answered elsewhere, on
   * paper for example, may be accepted without an answer here.
   */
  public SupplementItemsReviewed review(
      ActingRight right, PermitApplication application, List<ItemReview> reviews, Instant now) {
    requireAuthority(right, Verb.HANDLE_REQUEST, application);
    requireNotOver();
    if (reviews.isEmpty()) {
      throw new RuleViolation(SupplementRule.NO_ITEMS);
    }
    SupplementItems changed = items;
    for (ItemReview review : reviews) {
      SupplementItem item = changed.item(review.itemId());
      if (!review.accepted()) {
        if (item.state() == ItemState.NOT_ANSWERED) {
          throw new RuleViolation(SupplementRule.ITEM_NOT_ANSWERED, item.itemId());
        }
        if (review.reason() == null) {
          throw new RuleViolation(SupplementRule.REASON_MISSING);
        }
      }
      changed = changed.with(item.reviewed(review));
    }
    items = changed;
    settle();
    return new SupplementItemsReviewed(
        number, requestId, reviews, status == SupplementStatus.CLOSED, now, right);
  }

  /** The authority does not need it any more. Withdrawing twice is refused. */
  public SupplementWithdrawn withdraw(
      ActingRight right, PermitApplication application, String reason, Instant now) {
    requireAuthority(right, Verb.HANDLE_REQUEST, application);
    requireNotOver();
    status = SupplementStatus.WITHDRAWN;
    withdrawnBecause = reason;
    return new SupplementWithdrawn(number, requestId, reason, now, right);
  }

  /** Somebody entitled to answer asks for more time (L2.11). */
  public SupplementTimeAsked askTime(
      ActingRight right,
      PermitApplication application,
      LocalDate until,
      String reason,
      LegalCalendar calendar,
      Instant now) {
    requireAnswerable(right, application);
    if (timeState == TimeState.ASKED) {
      throw new RuleViolation(SupplementRule.TIME_ALREADY_ASKED);
    }
    requireReason(reason);
    requireLonger(until, calendar, now);
    timeState = TimeState.ASKED;
    timeAskedUntil = until;
    timeAskedBecause = reason.strip();
    timeDecidedBecause = null;
    return new SupplementTimeAsked(number, requestId, until, timeAskedBecause, now, right);
  }

  /**
   * The authority gives more time, asked for or not, or says why it does not (L2.11).
   *
   * @param until the new last day; not read when time is not given
   */
  public SupplementTimeDecided decideTime(
      ActingRight right,
      PermitApplication application,
      boolean granted,
      LocalDate until,
      String reason,
      LegalCalendar calendar,
      Instant now) {
    requireAuthority(right, Verb.HANDLE_REQUEST, application);
    requireNotOver();
    if (granted) {
      requireLonger(until, calendar, now);
      dueOn = until;
    } else {
      requireReason(reason);
    }
    timeState = granted ? TimeState.GIVEN : TimeState.NOT_GIVEN;
    timeDecidedBecause = reason;
    return new SupplementTimeDecided(number, requestId, granted, dueOn, reason, now, right);
  }

  private void settle() {
    if (items.areAccepted()) {
      status = SupplementStatus.CLOSED;
    } else if (items.areComplete()) {
      status = answeredLate ? SupplementStatus.ANSWERED_LATE : SupplementStatus.ANSWERED;
    } else {
      status = items.areUntouched() ? SupplementStatus.OPEN : SupplementStatus.PARTLY_ANSWERED;
    }
  }

  private static void requireAuthority(
      ActingRight right, Verb verb, PermitApplication application) {
    right.in(application.number()).to(verb);
    requireOpen(application);
  }

  private static void requireOpen(PermitApplication application) {
    if (!application.status().isOpen()) {
      throw new RuleViolation(ApplicationRule.CASE_NOT_OPEN, application.number().value());
    }
  }

  /**
   * Requires that whoever acts may write or add documents to an item now.
   *
   * @throws RuleViolation if the case is decided, the request is over, or the item is unknown or
   *     accepted
   */
  public void requireItem(ActingRight right, PermitApplication application, String itemId) {
    requireAnswerable(right, application);
    if (items.item(itemId).state() == ItemState.ACCEPTED) {
      throw new RuleViolation(SupplementRule.ITEM_ACCEPTED, itemId);
    }
  }

  private void requireAnswerable(ActingRight right, PermitApplication application) {
    right.in(number).in(application.number()).to(Verb.ANSWER_REQUEST).as(to.capacities());
    requireOpen(application);
    requireNotOver();
  }

  private void requireNotOver() {
    if (status.isOver()) {
      throw new RuleViolation(SupplementRule.REQUEST_CLOSED, requestId);
    }
  }

  private void requireLonger(LocalDate until, LegalCalendar calendar, Instant now) {
    requireLastDay(until, calendar, now);
    if (!until.isAfter(dueOn)) {
      throw new RuleViolation(SupplementRule.TIME_NOT_LONGER, dueOn.toString());
    }
  }

  private static void requireLastDay(LocalDate day, LegalCalendar calendar, Instant now) {
    if (day.isBefore(now.atZone(SystemClock.HELSINKI).toLocalDate())) {
      throw new RuleViolation(SupplementRule.DUE_DAY_PAST, day.toString());
    }
    if (calendar.isExcluded(day)) {
      throw new RuleViolation(
          SupplementRule.DUE_DAY_EXCLUDED, day.toString(), calendar.roll(day).toString());
    }
  }

  private static void requireReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new RuleViolation(SupplementRule.REASON_MISSING);
    }
  }

  /** Whether the last day, which lasts to its end in Helsinki, is over. */
  public boolean isPastLastDay(Instant now) {
    return now.atZone(SystemClock.HELSINKI).toLocalDate().isAfter(dueOn);
  }

  /** Where it stands at an instant. */
  public SupplementStatus statusAt(Instant now) {
    return status.isWaiting() && isPastLastDay(now) ? SupplementStatus.OVERDUE : status;
  }

  /** Its key. */
  public SupplementKey key() {
    return new SupplementKey(number, requestId);
  }

  /** The last day in force. */
  public LocalDate dueOn() {
    return dueOn;
  }

  SupplementSummary summary(Instant now) {
    return new SupplementSummary(
        number, requestId, statusAt(now), to, requestedAt, dueOn, timeState, items);
  }

  SupplementDetails details(List<SentAnswer> answers, List<DraftAnswer> drafts, Instant now) {
    return new SupplementDetails(
        summary(now),
        language,
        intro,
        openedAt,
        withdrawnBecause,
        timeAskedUntil,
        timeAskedBecause,
        timeDecidedBecause,
        answers,
        drafts);
  }
}
