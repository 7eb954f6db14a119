package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts, registrations and links, as stored. */
@ApplicationScoped
public class AccountRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Stores a new account, and gives it its id. */
  public void add(Account account) {
    entityManager.persist(account);
  }

  /** Stores a registration. */
  public void add(Registration registration) {
    entityManager.persist(registration);
  }

  /** Stores a link. */
  public void add(MailToken token) {
    entityManager.persist(token);
  }

  /** The account of an id. */
  public Account require(long accountId) {
    Account account = entityManager.find(Account.class, accountId);
    if (account == null) {
      throw new IllegalStateException("No account " + accountId);
    }
    return account;
  }

  /** The account with this address. */
  public Optional<Account> withEmail(EmailAddress address) {
    return entityManager
        .createQuery("SELECT a FROM Account a WHERE a.byEmail.emailKey = :key", Account.class)
        .setParameter("key", address.key())
        .getResultStream()
        .findFirst();
  }

  /** The account an identification service's subject has a way into now. */
  public Optional<Account> withIdentity(String issuer, String subject) {
    return entityManager
        .createQuery(
            """
            SELECT a FROM Account a JOIN a.identities i
            WHERE i.issuer = :issuer AND i.subject = :subject AND i.endedAt IS NULL
            """,
            Account.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /**
   * What a password typed for this address is checked against: one statement.
   *
   * @param device the secret the browser showed, null if none
   */
  public Optional<PasswordEntry> passwordOf(EmailAddress address, SecretToken device) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT a.id, a.given_names, a.family_name, a.language, a.password_hash,
                  a.email,
                  EXISTS (SELECT 1 FROM account_device d
                    WHERE d.account_id = a.id AND d.token_hash = ?2),
                  EXISTS (SELECT 1 FROM account_device d WHERE d.account_id = a.id),
                  EXISTS (SELECT 1 FROM account_second_factor f WHERE f.account_id = a.id)
                FROM account a WHERE a.email_key = ?1
                """)
            .setParameter(1, address.key())
            .setParameter(2, device == null ? new byte[0] : device.hash())
            .getResultList();
    return rows.stream().findFirst().map(row -> entry((Object[]) row));
  }

  private static PasswordEntry entry(Object[] row) {
    return new PasswordEntry(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        Language.valueOf((String) row[3]),
        (String) row[4],
        (String) row[5],
        (Boolean) row[6],
        (Boolean) row[7],
        (Boolean) row[8]);
  }

  /**
   * The open registration of a link.
   *
   * @throws RuleViolation {@link AccountRule#LINK_NOT_VALID} if unknown, used, or late
   */
  public Registration registrationOf(SecretToken token, Instant at) {
    Registration registration =
        entityManager
            .createQuery(
                "SELECT r FROM Registration r WHERE r.tokenHash = :hash", Registration.class)
            .setParameter("hash", token.hash())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new RuleViolation(AccountRule.LINK_NOT_VALID));
    registration.requireOpen(at);
    return registration;
  }

  /** Whether a link is a registration's, whatever its state. */
  public boolean isRegistration(SecretToken token) {
    return !entityManager
        .createQuery("SELECT r.id FROM Registration r WHERE r.tokenHash = :hash", Long.class)
        .setParameter("hash", token.hash())
        .getResultList()
        .isEmpty();
  }

  /**
   * The open link, locked so that it works once even when opened twice at one moment.
   *
   * @throws RuleViolation {@link AccountRule#LINK_NOT_VALID} if unknown, used, late, or for another
   *     purpose
   */
  public MailToken tokenOf(SecretToken token, MailToken.Purpose purpose, Instant at) {
    MailToken found =
        entityManager
            .createQuery("SELECT t FROM MailToken t WHERE t.tokenHash = :hash", MailToken.class)
            .setParameter("hash", token.hash())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new RuleViolation(AccountRule.LINK_NOT_VALID));
    found.requireOpen(purpose, at);
    return found;
  }

  /** Ends every other open link of an account for a purpose: one that was used makes them void. */
  public void endTokens(long accountId, MailToken.Purpose purpose, Instant at) {
    entityManager
        .createQuery(
            """
            UPDATE MailToken t SET t.usedAt = :at
            WHERE t.accountId = :account AND t.purpose = :purpose AND t.usedAt IS NULL
            """)
        .setParameter("at", at)
        .setParameter("account", accountId)
        .setParameter("purpose", purpose)
        .executeUpdate();
  }

  /** Who an account's person is at an identification service now: one statement. */
  public Optional<String> subjectOf(long accountId, String issuer) {
    return entityManager
        .createQuery(
            """
            SELECT i.subject FROM AccountIdentity i
            WHERE i.account.id = :account AND i.issuer = :issuer AND i.endedAt IS NULL
            """,
            String.class)
        .setParameter("account", accountId)
        .setParameter("issuer", issuer)
        .getResultStream()
        .findFirst();
  }

  /**
   * How to reach these accounts' holders with notices, and by e-mail only if they want it: one
   * statement.
   */
  public List<AccountContact> contacts(List<Long> accountIds) {
    if (accountIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.account.model.AccountContact(
              a.id, a.givenNames, a.familyName,
              CASE WHEN r.noticesByEmail = FALSE THEN '' ELSE a.byEmail.email END, a.language)
            FROM Account a LEFT JOIN AccountReach r ON r.accountId = a.id
            WHERE a.id IN :ids ORDER BY a.id
            """,
            AccountContact.class)
        .setParameter("ids", accountIds)
        .getResultList();
  }

  /** Whether a promise of an account holds now: one statement. */
  public boolean hasConsented(long accountId, ConsentKind kind) {
    return !entityManager
        .createQuery(
            """
            SELECT c.id FROM AccountConsent c
            WHERE c.account.id = :account AND c.kind = :kind AND c.endedAt IS NULL
            """,
            Long.class)
        .setParameter("account", accountId)
        .setParameter("kind", kind)
        .getResultList()
        .isEmpty();
  }

  /** Writes what is pending now, so that a breach of uniqueness shows here. */
  public void flush() {
    entityManager.flush();
  }
}
