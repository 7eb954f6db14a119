package fi.enterfinland.mandate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What is removed of claims that came to nothing, and of people who acted for clients. */
@ApplicationScoped
public class ClaimRetentionRepository {
  private static final List<String> PARTS = List.of("mandate_paper", "mandate_step");

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Removes claims begun before an instant and never sent, and says how many. */
  public int forgetUnsent(Instant before, int most) {
    return forget("status = 'DRAFT' and drafted_at < ?1", before, most);
  }

  /** Removes claims sent before an instant of which no client was ever found. */
  public int forgetUnmatched(Instant before, int most) {
    return forget(
        "client_id is null and status in ('REJECTED', 'WITHDRAWN') and submitted_at < ?1",
        before,
        most);
  }

  private int forget(String which, Instant before, int most) {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select id from mandate where "
                    + which
                    + " order by id limit ?2 for update skip locked")
            .setParameter(1, before.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .getResultList();
    for (Object id : ids) {
      for (String part : PARTS) {
        entityManager
            .createNativeQuery("delete from " + part + " where mandate_id = ?1")
            .setParameter(1, id)
            .executeUpdate();
      }
      entityManager
          .createNativeQuery("delete from mandate where id = ?1")
          .setParameter(1, id)
          .executeUpdate();
    }
    return ids.size();
  }

  /** Removes what a removed account told of acting for clients. */
  public void forgetAccount(long accountId) {
    for (String table : List.of("counsel_visit", "calendar_feed", "counsel_profile")) {
      entityManager
          .createNativeQuery("delete from " + table + " where account_id = ?1")
          .setParameter(1, accountId)
          .executeUpdate();
    }
  }
}
