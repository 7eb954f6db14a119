package fi.enterfinland.access.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

  /** The open grants of an account: one indexed statement. */
  public List<AccessGrant> ofAccount(long accountId) {
    return entityManager
        .createQuery(
            """
            SELECT g FROM AccessGrant g
            WHERE g.accountId = :account AND g.endedAt IS NULL ORDER BY g.id
            """,
            AccessGrant.class)
        .setParameter("account", accountId)
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
}
