package fi.enterfinland.access.model;

import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** The access ledger, as stored. */
@ApplicationScoped
public class AccessRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Writes a grant. */
  public void add(AccessGrant grant) {
    entityManager.persist(grant);
  }

  /** The open grants of an account in a case at an instant: one indexed statement. */
  List<AccessGrant> open(ApplicationNumber number, long accountId, Instant at) {
    return entityManager
        .createQuery(
            """
            SELECT g FROM AccessGrant g
            WHERE g.number = :number AND g.accountId = :account
              AND g.endedAt IS NULL AND g.validFrom <= :at
            ORDER BY g.id
            """,
            AccessGrant.class)
        .setParameter("number", number)
        .setParameter("account", accountId)
        .setParameter("at", at)
        .getResultList();
  }

  /** The accounts that can see a case now, for notices: one indexed statement. */
  public List<Long> accountsIn(ApplicationNumber number) {
    return entityManager
        .createQuery(
            """
            SELECT g.accountId FROM AccessGrant g
            WHERE g.number = :number AND g.endedAt IS NULL ORDER BY g.id
            """,
            Long.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** Removes the grants in cases that are removed themselves. */
  public void forget(Collection<ApplicationNumber> numbers) {
    entityManager
        .createQuery("DELETE FROM AccessGrant g WHERE g.number IN :numbers")
        .setParameter("numbers", numbers)
        .executeUpdate();
  }

  /** Accounts closed before an instant that never had, or no longer have, any case. */
  public List<Long> closedWithoutCases(Instant before, int most) {
    List<?> ids =
        entityManager
            .createNativeQuery(
                """
                select a.id from account a where a.closed_at < ?1
                  and not exists (select 1 from access_grant g where g.account_id = a.id)
                order by a.id limit ?2 for update skip locked
                """)
            .setParameter(1, before.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Every grant an account has or had, the oldest first. */
  public List<OwnDataRow> grantsOf(long accountId) {
    return entityManager
        .createQuery(
            "SELECT g FROM AccessGrant g WHERE g.accountId = :account ORDER BY g.validFrom, g.id",
            AccessGrant.class)
        .setParameter("account", accountId)
        .getResultStream()
        .map(AccessGrant::row)
        .toList();
  }
}
