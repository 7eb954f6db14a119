package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Mandates and the people they are for, as stored. */
@ApplicationScoped
public class MandateRepository {
  /** The statuses in which somebody can act for the person of a case. */
  static final Set<ApplicationStatus> PENDING =
      AccessTable.statuses(Capacity.CLAIMANT, Set.of(), Verb.CLAIM_MANDATE);

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public MandateRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public MandateRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Stores a claim, and gives it its id. */
  public void add(Mandate mandate) {
    entityManager.persist(mandate);
  }

  /** Stores who somebody is who acts for clients. */
  public void add(CounselProfile profile) {
    entityManager.persist(profile);
  }

  /** As what somebody acts for clients, if they ever said so. */
  public Optional<CounselProfile> profile(long accountId) {
    return Optional.ofNullable(entityManager.find(CounselProfile.class, accountId));
  }

  /**
   * Writes what was changed so far: what comes next is judged by the database as it stands then.
   */
  public void flush() {
    entityManager.flush();
  }

  /** A mandate to read. */
  public Optional<Mandate> find(long id) {
    return Optional.ofNullable(entityManager.find(Mandate.class, id));
  }

  /**
   * A mandate, locked until the transaction ends: of two who decide on it the second sees what the
   * first did. Where its client is known, the client's cases and the client are locked before it,
   * so that two mandates of one client are decided on one after the other, and none while one of
   * the cases comes to its end.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_UNKNOWN}
   */
  public Mandate locked(long id) {
    Mandate mandate =
        find(id).orElseThrow(() -> new RuleViolation(MandateRule.MANDATE_UNKNOWN, id));
    Long client = mandate.clientId();
    if (client != null) {
      lockWithCases(client);
    }
    entityManager.refresh(mandate, LockModeType.PESSIMISTIC_WRITE);
    if (!Objects.equals(client, mandate.clientId())) {
      // Found, or found to be another, while this waited.
      lockWithCases(mandate.clientId());
    }
    return mandate;
  }

  /** First the cases: whoever ends a case holds it before its mandates. */
  private void lockWithCases(long clientId) {
    lockCases(clientId);
    lockClient(clientId);
  }

  private void lockCases(long clientId) {
    entityManager
        .createQuery(
            """
            SELECT a FROM PermitApplication a
            WHERE a.number IN (SELECT k.number FROM ClientCase k WHERE k.clientId = :client)
            ORDER BY a.number
            """)
        .setParameter("client", clientId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Makes everybody else who changes the seats of a client wait. */
  public void lockClient(long clientId) {
    entityManager.find(Client.class, clientId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether somebody sits in the same seat beside each of two clients. */
  public boolean haveSameSeatTaken(long one, long other) {
    return entityManager
            .createQuery(
                """
                SELECT COUNT(a) FROM Mandate a, Mandate b
                WHERE a.clientId = :one AND b.clientId = :other AND a.seat = b.seat
                  AND a.status = :active AND b.status = :active
                """,
                Long.class)
            .setParameter("one", one)
            .setParameter("other", other)
            .setParameter("active", MandateStatus.ACTIVE)
            .getSingleResult()
        > 0;
  }

  /** Who sits beside a client, if somebody does. */
  public Optional<Mandate> seated(long clientId, Seat seat) {
    return entityManager
        .createQuery(
            """
            SELECT m FROM Mandate m
            WHERE m.clientId = :client AND m.seat = :seat AND m.status = :active
            """,
            Mandate.class)
        .setParameter("client", clientId)
        .setParameter("seat", seat)
        .setParameter("active", MandateStatus.ACTIVE)
        .getResultStream()
        .findFirst();
  }

  /** All mandates of a client, those that wait first, then the newest: for whom they concern. */
  public List<Mandate> ofClient(long clientId) {
    return entityManager
        .createQuery(
            "SELECT m FROM Mandate m WHERE m.clientId = :client ORDER BY m.submittedAt DESC",
            Mandate.class)
        .setParameter("client", clientId)
        .getResultList();
  }

  /** The active mandates of these clients. */
  public List<Mandate> activeOf(long clientId) {
    return entityManager
        .createQuery(
            "SELECT m FROM Mandate m WHERE m.clientId = :client AND m.status = :active"
                + " ORDER BY m.id",
            Mandate.class)
        .setParameter("client", clientId)
        .setParameter("active", MandateStatus.ACTIVE)
        .getResultList();
  }

  /** The mandates of these ids, in their order. */
  public List<Mandate> of(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("SELECT m FROM Mandate m WHERE m.id IN :ids ORDER BY m.id", Mandate.class)
            .setParameter("ids", Set.copyOf(ids))
            .getResultList();
  }

  /** The claims about a case that wait to be decided on. */
  public List<Mandate> awaitingFor(ApplicationNumber number) {
    return entityManager
        .createQuery(
            "SELECT m FROM Mandate m WHERE m.number = :number AND m.status IN :awaiting"
                + " ORDER BY m.id",
            Mandate.class)
        .setParameter("number", number)
        .setParameter(
            "awaiting", Set.of(MandateStatus.WAITING_APPROVAL, MandateStatus.NEEDS_SPECIFICATION))
        .getResultList();
  }

  /** How many claims somebody has sent since an instant. */
  public long claimsSince(long holderId, Instant since) {
    return entityManager
        .createQuery(
            "SELECT COUNT(m) FROM Mandate m WHERE m.holderId = :holder AND m.submittedAt >= :since",
            Long.class)
        .setParameter("holder", holderId)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** Active mandates whose last day lies before a day. */
  public List<Long> over(LocalDate today, int most) {
    return entityManager
        .createQuery(
            """
            SELECT m.id FROM Mandate m
            WHERE m.status = :active AND m.terms.validUntil < :today ORDER BY m.id
            """,
            Long.class)
        .setParameter("active", MandateStatus.ACTIVE)
        .setParameter("today", today)
        .setMaxResults(most)
        .getResultList();
  }

  /** Active mandates that end on a day up to this one, and whose people were not told yet. */
  public List<Long> ending(LocalDate until, int most) {
    return entityManager
        .createQuery(
            """
            SELECT m.id FROM Mandate m
            WHERE m.status = :active AND m.terms.validUntil <= :until AND m.endingToldAt IS NULL
            ORDER BY m.id
            """,
            Long.class)
        .setParameter("active", MandateStatus.ACTIVE)
        .setParameter("until", until)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Claims that have waited since before an instant and of which the client was told less often.
   */
  public List<Long> waiting(Instant since, int reminders, int most) {
    return entityManager
        .createQuery(
            """
            SELECT m.id FROM Mandate m
            WHERE m.status = :waiting AND m.number IS NOT NULL AND m.submittedAt <= :since
              AND m.reminders < :reminders
            ORDER BY m.id
            """,
            Long.class)
        .setParameter("waiting", MandateStatus.WAITING_APPROVAL)
        .setParameter("since", since)
        .setParameter("reminders", reminders)
        .setMaxResults(most)
        .getResultList();
  }

  /** What somebody holds passes to the account that is kept of two. */
  public void passAccount(long from, long to) {
    entityManager
        .createQuery("UPDATE Mandate m SET m.holderId = :to WHERE m.holderId = :from")
        .setParameter("from", from)
        .setParameter("to", to)
        .executeUpdate();
    if (profile(to).isEmpty()) {
      entityManager
          .createNativeQuery("update counsel_profile set account_id = ?2 where account_id = ?1")
          .setParameter(1, from)
          .setParameter(2, to)
          .executeUpdate();
    }
    entityManager
        .createNativeQuery(
            """
            update mandate_substitute set account_id = ?2
            where account_id = ?1 and ended_at is null
            """)
        .setParameter(1, from)
        .setParameter(2, to)
        .executeUpdate();
  }

  /** Adds a paper to a mandate. */
  public void add(MandatePaper paper) {
    entityManager.persist(paper);
  }

  /** The papers of a mandate that were not taken away, in the order they came. */
  public List<MandatePaper> papers(long mandateId) {
    return entityManager
        .createQuery(
            """
            SELECT p FROM MandatePaper p WHERE p.mandateId = :mandate AND p.removedAt IS NULL
            ORDER BY p.addedAt, p.id
            """,
            MandatePaper.class)
        .setParameter("mandate", mandateId)
        .getResultList();
  }

  /** A paper that was not taken away. */
  public Optional<MandatePaper> paper(UUID id) {
    return Optional.ofNullable(entityManager.find(MandatePaper.class, id))
        .filter(paper -> paper.contentId() != null);
  }
}
