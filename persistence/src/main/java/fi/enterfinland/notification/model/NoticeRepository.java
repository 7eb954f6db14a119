package fi.enterfinland.notification.model;

import fi.enterfinland.account.model.AccountContact;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notices and the mails they become, as stored. */
@ApplicationScoped
public class NoticeRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Stores something to tell. */
  public void add(Notice notice) {
    entityManager.persist(notice);
  }

  /** Stores a mail. */
  public void add(NoticeMail mail) {
    entityManager.persist(mail);
  }

  /** The oldest notices nobody has been told yet, locked; another server steps over them. */
  public List<Notice> takeUnaddressed(int limit) {
    List<?> notices =
        entityManager
            .createNativeQuery(
                """
                SELECT * FROM notice WHERE addressed_at IS NULL
                ORDER BY id LIMIT ?1 FOR UPDATE SKIP LOCKED
                """,
                Notice.class)
            .setParameter(1, limit)
            .getResultList();
    return notices.stream().map(Notice.class::cast).toList();
  }

  /** The notices of these cases nobody has been told yet. */
  public List<Notice> unaddressed(Set<ApplicationNumber> numbers) {
    return entityManager
        .createQuery(
            "SELECT n FROM Notice n WHERE n.number IN :numbers AND n.addressedAt IS NULL",
            Notice.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  /** Keeps a notice as told to its people, and its mails as sent, when it was written. */
  public void settle(Notice notice, List<AccountContact> people) {
    for (AccountContact person : people) {
      if (person.email().isPresent()) {
        entityManager.persist(NoticeMail.settled(notice, person));
      }
    }
    notice.addressed(notice.createdAt());
  }

  /**
   * Makes of a notice a mail for each of its people who can be reached by mail.
   *
   * @param neutral whether the mail must not even say what it is about; the answer to a claim says
   *     less than a neutral mail, which names the case
   */
  public void address(Notice notice, List<AccountContact> people, boolean neutral, Instant now) {
    for (AccountContact person : people) {
      if (person.email().isPresent()) {
        entityManager.persist(
            neutral && !notice.kind().isAnswerToClaim()
                ? NoticeMail.neutral(notice, person, now)
                : NoticeMail.about(notice, person, now));
      }
    }
    notice.addressed(now);
  }

  /**
   * Takes mails that are due for one attempt each. Mails about accounts go first: somebody waits
   * for them in front of the screen.
   */
  public List<MailOrder> takeDue(int limit, Instant now) {
    List<?> mails =
        entityManager
            .createNativeQuery(
                """
                SELECT * FROM notice_mail WHERE sent_at IS NULL AND next_attempt_at <= ?1
                ORDER BY notice_id IS NOT NULL, next_attempt_at LIMIT ?2 FOR UPDATE SKIP LOCKED
                """,
                NoticeMail.class)
            .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .setParameter(2, limit)
            .getResultList();
    return mails.stream().map(mail -> ((NoticeMail) mail).attempt(now)).toList();
  }

  /**
   * Notes how attempts ended.
   *
   * @param errorById by the mail's id why it was not taken, or empty if it was
   */
  public void attempted(Map<Long, Optional<String>> errorById, Instant now) {
    errorById.forEach(
        (id, error) -> {
          NoticeMail mail = entityManager.find(NoticeMail.class, id);
          error.ifPresentOrElse(why -> mail.failed(why, now), () -> mail.sent(now));
        });
  }

  /** The newest notices sent to an account, newest first: one statement. */
  public List<SentNotice> sentTo(long accountId, int limit) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.notification.model.SentNotice(
              m.kind, m.number, m.createdAt, m.sentAt, m.controlCode)
            FROM NoticeMail m WHERE m.accountId = :account ORDER BY m.createdAt DESC, m.id DESC
            """,
            SentNotice.class)
        .setParameter("account", accountId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether a control code is of a notice of ours. */
  public boolean isGenuine(String controlCode) {
    return !entityManager
        .createQuery("SELECT m.id FROM NoticeMail m WHERE m.controlCode = :code", Long.class)
        .setParameter("code", controlCode)
        .getResultList()
        .isEmpty();
  }

  /** Removes what was told about cases that are removed themselves. */
  public void forgetCases(Collection<ApplicationNumber> numbers) {
    for (String gone :
        List.of(
            "DELETE FROM NoticeMail m WHERE m.number IN :numbers",
            "DELETE FROM Notice n WHERE n.number IN :numbers")) {
      entityManager.createQuery(gone).setParameter("numbers", numbers).executeUpdate();
    }
  }

  /** Removes the mails to accounts that are removed themselves. */
  public void forgetAccounts(Collection<Long> accountIds) {
    entityManager
        .createQuery("DELETE FROM NoticeMail m WHERE m.accountId IN :accounts")
        .setParameter("accounts", accountIds)
        .executeUpdate();
  }

  /** Removes old mails about accounts, sent or given up, and says how many. */
  public int forgetAccountMails(Instant before, int most) {
    return forgetMails("notice_id is null", before, most);
  }

  /** Removes old mails about cases, and notices without any mail left, and says how many. */
  public int forgetCaseMails(Instant before, int most) {
    int mails = forgetMails("notice_id is not null", before, most);
    int notices =
        entityManager
            .createNativeQuery(
                """
                delete from notice where id in (
                  select n.id from notice n where n.addressed_at < ?1
                    and not exists (select 1 from notice_mail m where m.notice_id = n.id)
                  limit ?2)
                """)
            .setParameter(1, before.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .executeUpdate();
    return mails + notices;
  }

  private int forgetMails(String which, Instant before, int most) {
    return entityManager
        .createNativeQuery(
            """
            delete from notice_mail where id in (
              select id from notice_mail
              where %s and coalesce(sent_at, created_at) < ?1 limit ?2 for update skip locked)
            """
                .formatted(which))
        .setParameter(1, before.atOffset(ZoneOffset.UTC))
        .setParameter(2, most)
        .executeUpdate();
  }
}
