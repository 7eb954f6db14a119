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
import java.util.Optional;

/** The access ledger, as stored. */
@ApplicationScoped
public class AccessRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public AccessRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public AccessRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Writes a grant. */
  public void add(AccessGrant grant) {
    entityManager.persist(grant);
  }

  /**
   * How an account stands towards a case: one indexed statement. The case is named as the ledger's
   * foreign key names it; nothing of the features downstream is known here.
   */
  List<Standing> standings(ApplicationNumber number, long accountId, Instant at) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.access.model.Standing(
              g.capacity, g.ground, g.receivesService, a.status, a.nonDisclosure)
            FROM AccessGrant g, PermitApplication a
            WHERE a.number = g.number AND g.number = :number AND g.accountId = :account AND\
            """
                + OpenGrant.JPQL
                + "ORDER BY g.id",
            Standing.class)
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

  /** How officers stand towards a case, who need no grant: one indexed statement. */
  Optional<Standing> ofOfficers(ApplicationNumber number) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.access.model.Standing(a.status, a.nonDisclosure)
            FROM PermitApplication a WHERE a.number = :number
            """,
            Standing.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /**
   * The lines of a case that nothing has ended, be it that their time is over: one indexed
   * statement.
   */
  public List<AccessGrant> notEnded(ApplicationNumber number) {
    return entityManager
        .createQuery(
            "SELECT g FROM AccessGrant g WHERE g.number = :number AND g.endedAt IS NULL"
                + " ORDER BY g.id",
            AccessGrant.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The lines that rest on these grounds and that nothing has ended: one indexed statement. */
  public List<AccessGrant> restingOn(Collection<String> grounds) {
    return grounds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                SELECT g FROM AccessGrant g WHERE g.ground IN :grounds AND g.endedAt IS NULL
                  AND g.capacity IN :helpers
                ORDER BY g.number, g.id
                """,
                AccessGrant.class)
            .setParameter("grounds", grounds)
            .setParameter("helpers", AccessTable.helpers())
            .getResultList();
  }

  /** Who can see a case at an instant, by name, in the order they came: one statement. */
  public List<AccessHolder> holders(ApplicationNumber number, Instant at) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.access.model.AccessHolder(
              g.accountId, p.givenNames, p.familyName, g.capacity, g.validFrom, g.validUntil)
            FROM AccessGrant g, Account p WHERE p.id = g.accountId AND g.number = :number AND\
            """
                + OpenGrant.JPQL
                + "ORDER BY g.id",
            AccessHolder.class)
        .setParameter("number", number)
        .setParameter("at", at)
        .getResultList();
  }

  /** The accounts that can see a case at an instant, for notices: one indexed statement. */
  public List<Long> accountsIn(ApplicationNumber number, Instant at) {
    return entityManager
        .createQuery(
            "SELECT g.accountId FROM AccessGrant g WHERE g.number = :number AND"
                + OpenGrant.JPQL
                + "ORDER BY g.id",
            Long.class)
        .setParameter("number", number)
        .setParameter("at", at)
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
                  and not exists (select 1 from mandate m where m.holder_id = a.id)
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
