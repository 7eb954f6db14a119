package fi.enterfinland.guardian.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What becomes of families when the accounts and drafts they are about go. */
@ApplicationScoped
public class FamilyEndRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public FamilyEndRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public FamilyEndRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Removes what guardians have said of a draft that is removed itself. */
  public void forget(ApplicationNumber draft) {
    for (String table : List.of("guardian_statement", "child_case")) {
      entityManager
          .createNativeQuery("delete from " + table + " where application_number = ?1")
          .setParameter(1, draft.value())
          .executeUpdate();
    }
  }

  /** The person of an account that was closed for another one is in their families with that. */
  public void passAccount(long closedId, long keptId) {
    for (String person :
        List.of(
            "update child set account_id = ?2 where account_id = ?1",
            """
            update guardianship g set account_id = ?2 where g.account_id = ?1
              and not exists (
                select from guardianship o
                where o.child_id = g.child_id and o.account_id = ?2 and o.ended_at is null)
            """)) {
      entityManager
          .createNativeQuery(person)
          .setParameter(1, closedId)
          .setParameter(2, keptId)
          .executeUpdate();
    }
  }

  /** Removes what is known of families only through an account that is removed itself. */
  public void forgetAccount(long accountId) {
    entityManager
        .createNativeQuery("update child set account_id = null where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
    entityManager
        .createNativeQuery("delete from guardianship where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
  }
}
