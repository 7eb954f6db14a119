package fi.enterfinland.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Who is signed in where, as stored. */
@ApplicationScoped
public class SessionRepository {
  /** A session that is not used for so long has ended by itself. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /**
   * Notes a sign-in, its session and the browser it came from, without loading the account: one
   * statement.
   *
   * @return the id of the session
   */
  public UUID begin(Actor actor, SecretToken device, BrowserName browser, Instant at) {
    UUID id = UUID.randomUUID();
    entityManager
        .createNativeQuery(
            """
            WITH seen AS (
              INSERT INTO account_device (account_id, token_hash, first_seen_at, last_seen_at)
              VALUES (?1, ?2, ?3, ?3)
              ON CONFLICT (account_id, token_hash)
                DO UPDATE SET last_seen_at = excluded.last_seen_at),
            begun AS (
              INSERT INTO account_session (id, account_id, device_hash, browser, system,
                identity_level, means, started_at, last_seen_at)
              VALUES (CAST(?4 AS uuid), ?1, ?2, ?5, ?6, ?7, ?8, ?3, ?3))
            UPDATE account SET last_signed_in_at = ?3 WHERE id = ?1
            """)
        .setParameter(1, actor.accountId())
        .setParameter(2, device.hash())
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .setParameter(4, id.toString())
        .setParameter(5, browser.browser())
        .setParameter(6, browser.system())
        .setParameter(7, actor.level().name())
        .setParameter(8, actor.means())
        .executeUpdate();
    return id;
  }

  /** Whether an account knows other browsers, but not this one: one statement. */
  public boolean isNewDevice(long accountId, SecretToken device) {
    return (Boolean)
        entityManager
            .createNativeQuery(
                """
                SELECT EXISTS (SELECT 1 FROM account_device WHERE account_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM account_device
                    WHERE account_id = ?1 AND token_hash = ?2)
                """)
            .setParameter(1, accountId)
            .setParameter(2, device.hash())
            .getSingleResult();
  }

  /** The sessions of an account that are open now, the latest used first: one statement. */
  public List<SessionSummary> open(long accountId, Instant now) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.account.model.SessionSummary(
              s.id, s.browser, s.system, s.level, s.startedAt, s.lastSeenAt)
            FROM AccountSession s
            WHERE s.accountId = :account AND s.endedAt IS NULL AND s.lastSeenAt > :idle
            ORDER BY s.lastSeenAt DESC, s.startedAt DESC
            """,
            SessionSummary.class)
        .setParameter("account", accountId)
        .setParameter("idle", now.minus(IDLE))
        .getResultList();
  }

  /**
   * Notes that a session is in use: one statement.
   *
   * @return whether it is open still; it may have been ended from elsewhere
   */
  public boolean touch(UUID id, Instant now) {
    return entityManager
            .createQuery(
                """
                UPDATE AccountSession s SET s.lastSeenAt = :now
                WHERE s.id = :id AND s.endedAt IS NULL
                """)
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /**
   * Ends one session of an account.
   *
   * @return whether it was the account's, and open
   */
  public boolean end(long accountId, UUID id, Instant now) {
    return entityManager
            .createQuery(
                """
                UPDATE AccountSession s SET s.endedAt = :now
                WHERE s.id = :id AND s.accountId = :account AND s.endedAt IS NULL
                """)
            .setParameter("now", now)
            .setParameter("id", id)
            .setParameter("account", accountId)
            .executeUpdate()
        == 1;
  }

  /**
   * Ends every session of an account.
   *
   * @param but the one to keep, or null to keep none
   * @return those that were ended
   */
  public List<UUID> endAll(long accountId, UUID but, Instant now) {
    List<UUID> ended =
        open(accountId, now).stream()
            .map(SessionSummary::id)
            .filter(id -> !id.equals(but))
            .toList();
    ended.forEach(id -> end(accountId, id, now));
    return ended;
  }
}
