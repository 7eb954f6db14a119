package fi.enterfinland.notification.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That something in a case is to be told to its people. To whom is found out after the transaction,
 * from the access ledger: looking them up would make every act in a case slower.
 */
@Entity
@Table(name = "notice")
public class Notice {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_id")
  @SequenceGenerator(name = "notice_id", sequenceName = "notice_id", allocationSize = 50)
  private Long id;

  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NoticeKind kind;

  @Column(name = "on_date", updatable = false)
  private LocalDate on;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "addressed_at")
  private Instant addressedAt;

  /** For the persistence provider. */
  protected Notice() {}

  /**
   * Something to tell.
   *
   * @param on the day it names, or null
   */
  public Notice(ApplicationNumber number, NoticeKind kind, LocalDate on, Instant createdAt) {
    this.number = number;
    this.kind = kind;
    this.on = on;
    this.createdAt = createdAt;
  }

  /** Something to tell to one of the case's people only. */
  static Notice toOne(ApplicationNumber number, NoticeKind kind, long accountId, Instant at) {
    Notice notice = new Notice(number, kind, null, at);
    notice.accountId = accountId;
    return notice;
  }

  /**
   * Whom it is for.
   *
   * @param people the accounts that can see the case now
   */
  public List<Long> recipients(List<Long> people) {
    if (kind.isToOutsiders()) {
      // Who is told that access has ended, or did not begin, is not among those who have it.
      return List.of(accountId);
    }
    return people.stream()
        .distinct()
        .filter(account -> accountId == null || accountId.equals(account))
        .toList();
  }

  /** The case. */
  public ApplicationNumber number() {
    return number;
  }

  /** Notes that each of the case's people has a mail of their own now. */
  void addressed(Instant at) {
    addressedAt = at;
  }

  Instant createdAt() {
    return createdAt;
  }

  Long id() {
    return id;
  }

  NoticeKind kind() {
    return kind;
  }

  LocalDate on() {
    return on;
  }
}
