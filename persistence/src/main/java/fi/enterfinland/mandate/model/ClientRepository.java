package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which cases are one person's, in the sense of {@link Client}. */
@ApplicationScoped
public class ClientRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public ClientRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public ClientRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * The pending cases that a claim names, the newest first, by case or customer number; whether the
   * person is the one stated is for the claim to say.
   */
  public List<StatedCase> stated(Claim claim) {
    ApplicationNumber number =
        ApplicationNumber.isWellFormed(claim.number())
            ? new ApplicationNumber(claim.number())
            : ApplicationNumber.of(0, 0);
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.mandate.model.StatedCase(
              a.number, a.familyName, a.givenNames, a.birthDate, a.formCode)
            FROM PermitApplication a
            WHERE (a.number = :number OR a.customerNumber = :customer OR a.diaryNumber = :customer)
              AND a.status IN :pending
            ORDER BY a.submittedAt DESC
            """,
            StatedCase.class)
        .setParameter("number", number)
        .setParameter("customer", claim.number())
        .setParameter("pending", MandateRepository.PENDING)
        .setMaxResults(20)
        .getResultList();
  }

  /** A pending case as a claim would name it. */
  public Optional<StatedCase> pending(ApplicationNumber number) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.mandate.model.StatedCase(
              a.number, a.familyName, a.givenNames, a.birthDate, a.formCode)
            FROM PermitApplication a WHERE a.number = :number AND a.status IN :pending
            """,
            StatedCase.class)
        .setParameter("number", number)
        .setParameter("pending", MandateRepository.PENDING)
        .getResultStream()
        .findFirst();
  }

  /** When the person of a case was born. */
  public LocalDate birthDate(ApplicationNumber number) {
    return entityManager
        .createQuery(
            "SELECT a.birthDate FROM PermitApplication a WHERE a.number = :number", LocalDate.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** Whose case it is, if anybody ever acted or asked to act in it. */
  public Optional<Long> clientOf(ApplicationNumber number) {
    return Optional.ofNullable(entityManager.find(ClientCase.class, number))
        .map(ClientCase::clientId);
  }

  /** Who asks to act for the person of a case: one statement, so that its first page can tell. */
  public List<WaitingMandate> waiting(ApplicationNumber number) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.mandate.model.WaitingMandate(
              m.id, m.holderName, m.stated.role)
            FROM ClientCase k, Mandate m
            WHERE k.number = :number AND m.clientId = k.clientId AND m.status = :waiting
            ORDER BY m.submittedAt, m.id
            """,
            WaitingMandate.class)
        .setParameter("number", number)
        .setParameter("waiting", MandateStatus.WAITING_APPROVAL)
        .getResultList();
  }

  /**
   * The client of a case: known from it, or from another case of the same customer number or
   * account, or met now for the first time. Two who meet the same person at one moment do so one
   * after the other.
   */
  public long clientFor(ApplicationNumber number) {
    return clientOf(number)
        .orElseGet(
            () -> {
              entityManager
                  .createNativeQuery(
                      "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(7316498201)) taken")
                  .getSingleResult();
              long client = clientOf(number).or(() -> ofSamePerson(number)).orElseGet(this::met);
              entityManager.persist(new ClientCase(number, client));
              return client;
            });
  }

  /** The client of a case just sent, if it is a person for whom somebody acts already. */
  public Optional<Long> knownClientOf(ApplicationNumber number) {
    return clientOf(number).or(() -> ofSamePerson(number));
  }

  private long met() {
    Client client = new Client();
    entityManager.persist(client);
    return client.id();
  }

  private Optional<Long> ofSamePerson(ApplicationNumber number) {
    return entityManager
        .createQuery(
            """
            SELECT k.clientId FROM ClientCase k, PermitApplication a, PermitApplication b
            WHERE b.number = :number AND a.number = k.number AND a.birthDate = b.birthDate
              AND (a.customerNumber = b.customerNumber OR EXISTS (
                SELECT 1 FROM AccessGrant g, AccessGrant h
                WHERE g.number = a.number AND h.number = b.number AND g.accountId = h.accountId
                  AND g.capacity = :self AND h.capacity = :self))
            ORDER BY k.clientId
            """,
            Long.class)
        .setParameter("number", number)
        .setParameter("self", Capacity.SELF)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * The pending cases of a client, those known as hers and those of the same customer number or
   * account: each becomes known as hers.
   */
  public List<PermitApplication> pendingOf(long clientId) {
    List<ApplicationNumber> unknown =
        entityManager
            .createQuery(
                """
                SELECT DISTINCT b.number
                FROM ClientCase k, PermitApplication a, PermitApplication b
                WHERE k.clientId = :client AND a.number = k.number AND a.birthDate = b.birthDate
                  AND b.status IN :pending
                  AND NOT EXISTS (SELECT 1 FROM ClientCase c WHERE c.number = b.number)
                  AND (a.customerNumber = b.customerNumber OR EXISTS (
                    SELECT 1 FROM AccessGrant g, AccessGrant h
                    WHERE g.number = a.number AND h.number = b.number
                      AND g.accountId = h.accountId
                      AND g.capacity = :self AND h.capacity = :self))
                """,
                ApplicationNumber.class)
            .setParameter("client", clientId)
            .setParameter("self", Capacity.SELF)
            .setParameter("pending", MandateRepository.PENDING)
            .getResultList();
    unknown.forEach(number -> entityManager.persist(new ClientCase(number, clientId)));
    return entityManager
        .createQuery(
            """
            SELECT a FROM PermitApplication a, ClientCase k
            WHERE k.clientId = :client AND a.number = k.number AND a.status IN :pending
            ORDER BY a.number
            """,
            PermitApplication.class)
        .setParameter("client", clientId)
        .setParameter("pending", MandateRepository.PENDING)
        .getResultList();
  }
}
