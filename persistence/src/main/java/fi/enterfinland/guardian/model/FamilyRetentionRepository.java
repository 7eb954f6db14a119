package fi.enterfinland.guardian.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Removes what is kept of families together with what it is about. */
@ApplicationScoped
public class FamilyRetentionRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Removes what guardians have said of a draft that is removed itself. */
  public void forget(ApplicationNumber draft) {
    for (String table : List.of("guardian_statement", "child_case")) {
      entityManager
          .createNativeQuery("delete from " + table + " where application_number = ?1")
          .setParameter(1, draft.value())
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
