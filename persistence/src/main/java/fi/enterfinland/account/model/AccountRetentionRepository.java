package fi.enterfinland.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Removes what is kept of accounts when it is not needed any more, a batch at a time. */
@ApplicationScoped
public class AccountRetentionRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Removes registrations whose link was used or is late since an instant. */
  public int forgetRegistrations(Instant before, int most) {
    return forget("account_registration", "coalesce(confirmed_at, expires_at)", before, most);
  }

  /** Removes links of mails that were used or are late since an instant. */
  public int forgetLinks(Instant before, int most) {
    return forget("account_mail_token", "coalesce(used_at, expires_at)", before, most);
  }

  /** Removes browsers nobody has signed in from since an instant. */
  public int forgetDevices(Instant before, int most) {
    return forget("account_device", "last_seen_at", before, most);
  }

  /** Removes sessions that ended, or were last used, before an instant. */
  public int forgetSessions(Instant before, int most) {
    return forget("account_session", "coalesce(ended_at, last_seen_at)", before, most);
  }

  private int forget(String table, String countedFrom, Instant before, int most) {
    return entityManager
        .createNativeQuery(
            """
            delete from %1$s where id in (
              select id from %1$s where %2$s < ?1 limit ?2 for update skip locked)
            """
                .formatted(table, countedFrom))
        .setParameter(1, before.atOffset(ZoneOffset.UTC))
        .setParameter(2, most)
        .executeUpdate();
  }

  /**
   * Removes links, browsers, contact details and second factor of an account that is being closed.
   */
  public void forgetClosed(long accountId) {
    forgetParts(
        List.of(
            "account_device",
            "account_mail_token",
            "account_reach",
            "account_recovery_code",
            "account_second_factor"),
        List.of(accountId));
  }

  /** Passes contact details on to the account that is kept of two, if that has none of its own. */
  public void passReach(long closedId, long keptId) {
    entityManager
        .createNativeQuery(
            """
            update account_reach set account_id = ?2 where account_id = ?1
              and not exists (select from account_reach where account_id = ?2)
            """)
        .setParameter(1, closedId)
        .setParameter(2, keptId)
        .executeUpdate();
  }

  /** Removes accounts with all that is kept of them here. */
  public void remove(List<Long> accountIds) {
    forgetParts(
        List.of(
            "account_device",
            "account_mail_token",
            "account_reach",
            "account_registration",
            "account_identity",
            "account_consent",
            "account_role",
            "account_session",
            "account_recovery_code",
            "account_second_factor"),
        accountIds);
    for (long id : accountIds) {
      entityManager
          .createNativeQuery("delete from account where id = ?1")
          .setParameter(1, id)
          .executeUpdate();
    }
  }

  private void forgetParts(List<String> tables, List<Long> accountIds) {
    for (String table : tables) {
      for (long id : accountIds) {
        entityManager
            .createNativeQuery("delete from " + table + " where account_id = ?1")
            .setParameter(1, id)
            .executeUpdate();
      }
    }
  }
}
