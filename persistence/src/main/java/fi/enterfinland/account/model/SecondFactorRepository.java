package fi.enterfinland.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Second factors and recovery codes, as stored; a code is used up in the statement that takes it.
 */
@ApplicationScoped
public class SecondFactorRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /**
   * Switches the second factor on, with a new set of recovery codes.
   *
   * @param step the time step of the code that showed that the app is set up
   */
  public void set(
      long accountId, TotpSecret secret, long step, List<RecoveryCode> codes, Instant at) {
    remove(accountId);
    entityManager
        .createNativeQuery(
            """
            INSERT INTO account_second_factor (account_id, secret, set_at, last_step)
            VALUES (?1, ?2, ?3, ?4)
            """)
        .setParameter(1, accountId)
        .setParameter(2, secret.bytes())
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .setParameter(4, step)
        .executeUpdate();
    for (RecoveryCode code : codes) {
      entityManager
          .createNativeQuery(
              "INSERT INTO account_recovery_code (account_id, code_hash) VALUES (?1, ?2)")
          .setParameter(1, accountId)
          .setParameter(2, code.hash())
          .executeUpdate();
    }
  }

  /** Switches the second factor off; nothing of it is kept. */
  public void remove(long accountId) {
    for (String table : List.of("account_second_factor", "account_recovery_code")) {
      entityManager
          .createNativeQuery("DELETE FROM " + table + " WHERE account_id = ?1")
          .setParameter(1, accountId)
          .executeUpdate();
    }
  }

  /**
   * Takes a code of the app or of the paper; each works once.
   *
   * @return whether it was taken
   */
  public boolean take(long accountId, String typed, Instant now) {
    OptionalLong step =
        secretOf(accountId).map(secret -> secret.stepOf(typed, now)).orElse(OptionalLong.empty());
    return step.isPresent()
        ? takeStep(accountId, step.getAsLong())
        : typed != null && takePaper(accountId, new RecoveryCode(typed), now);
  }

  private Optional<TotpSecret> secretOf(long accountId) {
    List<?> rows =
        entityManager
            .createNativeQuery("SELECT secret FROM account_second_factor WHERE account_id = ?1")
            .setParameter(1, accountId)
            .getResultList();
    return rows.stream().findFirst().map(row -> new TotpSecret((byte[]) row));
  }

  private boolean takeStep(long accountId, long step) {
    return entityManager
            .createNativeQuery(
                """
                UPDATE account_second_factor SET last_step = ?2
                WHERE account_id = ?1 AND last_step < ?2
                """)
            .setParameter(1, accountId)
            .setParameter(2, step)
            .executeUpdate()
        == 1;
  }

  private boolean takePaper(long accountId, RecoveryCode code, Instant now) {
    return entityManager
            .createNativeQuery(
                """
                UPDATE account_recovery_code SET used_at = ?3
                WHERE account_id = ?1 AND code_hash = ?2 AND used_at IS NULL
                """)
            .setParameter(1, accountId)
            .setParameter(2, code.hash())
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** How many recovery codes are left, none if the second factor is off: one statement. */
  public Optional<Integer> codesLeft(long accountId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT (SELECT count(*) FROM account_recovery_code c
                  WHERE c.account_id = f.account_id AND c.used_at IS NULL)
                FROM account_second_factor f WHERE f.account_id = ?1
                """)
            .setParameter(1, accountId)
            .getResultList();
    return rows.stream().findFirst().map(row -> ((Number) row).intValue());
  }
}
