package fi.enterfinland.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an account's holder sees and changes of it, as stored. */
@ApplicationScoped
public class MyAccountRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** How the holder is reached; made when it is first needed. */
  public AccountReach reach(long accountId) {
    AccountReach known = entityManager.find(AccountReach.class, accountId);
    if (known != null) {
      return known;
    }
    AccountReach fresh = new AccountReach(accountId);
    entityManager.persist(fresh);
    return fresh;
  }

  /** The account as its holder sees it. */
  public AccountView view(long accountId) {
    AccountReach known = entityManager.find(AccountReach.class, accountId);
    return entityManager
        .find(Account.class, accountId)
        .view(known == null ? new AccountReach(accountId) : known);
  }

  /** The version of the terms of use an account's holder has accepted: one statement. */
  public Optional<String> acceptedTerms(long accountId) {
    return entityManager
        .createQuery(
            """
            SELECT c.textVersion FROM AccountConsent c
            WHERE c.account.id = :account AND c.kind = :kind AND c.endedAt IS NULL
            """,
            String.class)
        .setParameter("account", accountId)
        .setParameter("kind", ConsentKind.TERMS)
        .getResultStream()
        .findFirst();
  }

  /** The browsers an account was used from, the latest first. */
  public List<OwnDataRow> browsers(long accountId) {
    return rows(
        """
        select first_seen_at, last_seen_at from account_device
        where account_id = ?1 order by last_seen_at desc
        """,
        accountId,
        row -> new OwnDataRow().add("firstUsedAt", at(row[0])).add("lastUsedAt", at(row[1])));
  }

  /** The identification services linked to an account, now and before. */
  public List<OwnDataRow> identities(long accountId) {
    return rows(
        """
        select issuer, linked_at, ended_at from account_identity
        where account_id = ?1 order by linked_at
        """,
        accountId,
        row ->
            new OwnDataRow()
                .add("issuer", row[0])
                .add("since", at(row[1]))
                .add("endedAt", at(row[2])));
  }

  private List<OwnDataRow> rows(
      String select, long accountId, Function<Object[], OwnDataRow> reading) {
    List<?> rows =
        entityManager.createNativeQuery(select).setParameter(1, accountId).getResultList();
    return rows.stream().map(row -> reading.apply((Object[]) row)).toList();
  }

  private static Instant at(Object stored) {
    return stored == null ? null : ((Timestamp) stored).toInstant();
  }
}
