package fi.enterfinland.notification.model;

import fi.enterfinland.account.model.AccountContact;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One mail to one person, until the mail server has taken it. Before each attempt it is put aside
 * for a while, so that a server killed in the middle tries it again later and two servers never try
 * it at once.
 */
@Entity
@Table(name = "notice_mail")
public class NoticeMail {
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int ERROR_LENGTH = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_mail_id")
  @SequenceGenerator(name = "notice_mail_id", sequenceName = "notice_mail_id", allocationSize = 50)
  private Long id;

  @Column(name = "notice_id", updatable = false)
  private Long noticeId;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(updatable = false)
  private String address;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Language language;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NoticeKind kind;

  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Column(name = "on_date", updatable = false)
  private LocalDate on;

  private String link;

  @Column(name = "control_code", updatable = false)
  private String controlCode;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  private int attempts;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  /** For the persistence provider. */
  protected NoticeMail() {}

  private NoticeMail(String address, Language language, NoticeKind kind, Instant now) {
    this.address = address;
    this.language = language;
    this.kind = kind;
    this.controlCode = ControlCode.fresh();
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  /** The mail that tells a notice to one of the case's people. */
  static NoticeMail about(Notice notice, AccountContact contact, Instant now) {
    NoticeMail mail = new NoticeMail(contact.address(), contact.language(), notice.kind(), now);
    mail.noticeId = notice.id();
    mail.accountId = contact.accountId();
    mail.number = notice.number();
    mail.on = notice.on();
    return mail;
  }

  /** The mail to a person whose details may not be disclosed: not even what it is about. */
  static NoticeMail neutral(Notice notice, AccountContact contact, Instant now) {
    NoticeMail mail = about(notice, contact, now);
    mail.kind = NoticeKind.SOMETHING_NEW;
    mail.on = null;
    return mail;
  }

  /** The mail that told a notice when it was written. */
  static NoticeMail settled(Notice notice, AccountContact contact) {
    NoticeMail mail = about(notice, contact, notice.createdAt());
    mail.sent(notice.createdAt());
    return mail;
  }

  /** The mail that answers whoever claimed to act for somebody who was not found. */
  public static NoticeMail answering(NoticeKind kind, AccountContact claimant, Instant now) {
    NoticeMail mail = new NoticeMail(claimant.address(), claimant.language(), kind, now);
    mail.accountId = claimant.accountId();
    return mail;
  }

  /** The mail about an account. */
  public static NoticeMail about(AccountNotice notice, Instant now) {
    NoticeMail mail =
        new NoticeMail(
            notice.email(), notice.language(), NoticeKind.valueOf(notice.kind().name()), now);
    mail.link = notice.address();
    return mail;
  }

  /** Puts it aside for one attempt and gives out what is to be sent. */
  MailOrder attempt(Instant now) {
    attempts++;
    nextAttemptAt = now.plus(LEASE);
    return new MailOrder(id, address, language, kind, number, on, link, controlCode);
  }

  /** Notes that the mail server has taken it; the link is forgotten. */
  void sent(Instant at) {
    sentAt = at;
    lastError = null;
    link = null;
  }

  /** Notes that the mail server did not take it: again after 2, 4, 8 … seconds, at most an hour. */
  void failed(String error, Instant now) {
    lastError = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
    Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 12));
    nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
  }
}
