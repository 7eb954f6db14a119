package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.OpenGrant;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which cases are one person's, in the sense of {@link Client}. */
@ApplicationScoped
public class ClientRepository {
  /**
   * The cases of the people of {@code known} cases: of one customer number or of one account, and
   * born on one day. Two joins by index, where one condition with "or" would read every case.
   */
  private static final String SAME_PERSON =
      """
      same as (
        select b.number from known
        join permit_application a on a.number = known.number
        join permit_application b
          on b.customer_number = a.customer_number and b.birth_date = a.birth_date
        union
        select b.number from known
        join permit_application a on a.number = known.number
        join access_grant g on g.application_number = a.number and g.capacity = 'SELF'
          and g.ended_at is null
        join access_grant h on h.account_id = g.account_id and h.capacity = 'SELF'
          and h.ended_at is null
        join permit_application b on b.number = h.application_number
          and b.birth_date = a.birth_date)
      """;

  private static final String PENDING_NAMES =
      MandateRepository.PENDING.stream()
          .map(status -> "'" + status.name() + "'")
          .collect(Collectors.joining(", "));

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

  /**
   * What somebody who sees a pending case is told of who acts in it beside its person: the person,
   * of all who act and ask to; one who acts, of the mandate they act on; everybody else, nothing.
   * One statement, and like every list a join on the open lines of the ledger.
   */
  public List<MandateLine> beside(Actor actor, ApplicationNumber number, Instant at) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.mandate.model.MandateLine(
              m.id, m.holderId, m.holderName, m.stated.role, m.status, m.activeFrom,
              m.terms.validUntil, g.capacity, g.ground)
            FROM AccessGrant g, PermitApplication a, ClientCase k, Mandate m
            WHERE g.number = :number AND g.accountId = :account
              AND a.number = g.number AND a.status IN :pending
              AND k.number = g.number AND m.clientId = k.clientId AND (m.status = :waiting
                OR (m.status = :active AND (m.terms.scope = :all OR m.number = k.number))) AND\
            """
                + OpenGrant.JPQL
                + "ORDER BY m.submittedAt, m.id, g.id",
            MandateLine.class)
        .setParameter("number", number)
        .setParameter("account", actor.accountId())
        .setParameter("at", at)
        .setParameter("pending", MandateRepository.PENDING)
        .setParameter("waiting", MandateStatus.WAITING_APPROVAL)
        .setParameter("active", MandateStatus.ACTIVE)
        .setParameter("all", MandateScope.ALL_CASES)
        .getResultStream()
        .filter(line -> line.isToldTo(actor))
        .collect(
            Collectors.toMap(
                MandateLine::id, Function.identity(), (one, same) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
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
              oneAtATime();
              long client = clientOf(number).or(() -> ofSamePerson(number)).orElseGet(this::met);
              entityManager.persist(new ClientCase(number, client));
              return client;
            });
  }

  /** Makes everybody else wait who finds out who is one person. */
  public void oneAtATime() {
    entityManager
        .createNativeQuery("SELECT count(*) FROM (SELECT pg_advisory_xact_lock(7316498201)) taken")
        .getSingleResult();
  }

  /** What one client has is another's from now on: cases, and the mandates given for them. */
  public void join(long kept, long joined) {
    entityManager.flush();
    for (String owned : List.of("ClientCase", "Mandate")) {
      entityManager
          .createQuery("UPDATE " + owned + " o SET o.clientId = :kept WHERE o.clientId = :joined")
          .setParameter("kept", kept)
          .setParameter("joined", joined)
          .executeUpdate();
    }
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
    List<?> clients =
        entityManager
            .createNativeQuery(
                "with known as (select cast(?1 as text) as number), "
                    + SAME_PERSON
                    + """
                    select k.client_id from same join client_case k
                      on k.application_number = same.number
                    order by k.client_id limit 1
                    """)
            .setParameter(1, number.value())
            .getResultList();
    return clients.stream().map(client -> ((Number) client).longValue()).findFirst();
  }

  /**
   * The pending cases of a client, those known as hers and those of the same customer number or
   * account: each becomes known as hers. They are locked until the transaction ends, so that none
   * of them comes to its end while somebody begins to act in it.
   */
  public List<PermitApplication> pendingOf(long clientId) {
    List<?> unknown =
        entityManager
            .createNativeQuery(
                """
                with known as (
                  select application_number as number from client_case where client_id = ?1),
                """
                    + SAME_PERSON
                    + """
                    select same.number from same join permit_application b on b.number = same.number
                    where b.status in (%s) and not exists (
                      select from client_case c where c.application_number = b.number)
                    order by same.number
                    """
                        .formatted(PENDING_NAMES))
            .setParameter(1, clientId)
            .getResultList();
    unknown.forEach(
        number ->
            entityManager.persist(
                new ClientCase(new ApplicationNumber((String) number), clientId)));
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
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
