package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.OpenGrant;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decisions and the evidence of their openings, as stored. */
@ApplicationScoped
public class DecisionRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Stores a new decision. */
  public void add(Decision decision) {
    entityManager.persist(decision);
  }

  /** Stores the evidence of an opening. */
  public void add(DecisionEvidence evidence) {
    entityManager.persist(evidence);
  }

  /** The next decision's id: {@code EFD-0000001}. */
  public String nextDecisionId() {
    Number sequence =
        (Number)
            entityManager.createNativeQuery("select nextval('decision_number')").getSingleResult();
    return "EFD-%07d".formatted(sequence.longValue());
  }

  /** The decision of a case, the newest if there are several. */
  public Optional<Decision> of(ApplicationNumber number) {
    return entityManager
        .createQuery(
            "SELECT d FROM Decision d WHERE d.number = :number ORDER BY d.madeAt DESC",
            Decision.class)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * The decision of a case, to act on. Its case must be locked first.
   *
   * @throws RuleViolation {@link DecisionRule#DECISION_UNKNOWN} if there is none
   */
  public Decision get(ApplicationNumber number) {
    return of(number).orElseThrow(() -> new RuleViolation(DecisionRule.DECISION_UNKNOWN));
  }

  /** The decisions that are served to an account. */
  public List<Decision> servedTo(long accountId) {
    List<?> found =
        entityManager
            .createNativeQuery(
                """
                SELECT d.* FROM decision d JOIN access_grant g
                  ON g.application_number = d.application_number AND g.account_id = ?1
                WHERE d.recipients @> jsonb_build_array(jsonb_build_object('accountId', CAST(?1 AS bigint)))
                """,
                Decision.class)
            .setParameter(1, accountId)
            .getResultList();
    return found.stream().distinct().map(Decision.class::cast).toList();
  }

  /**
   * Cases with a decision on which time has something to do by a day, the longest waiting first.
   */
  public List<ApplicationNumber> due(LocalDate today, int most) {
    return entityManager
        .createQuery(
            """
            SELECT d.number FROM Decision d WHERE d.clockOn <= :today
            ORDER BY d.clockOn, d.decisionId
            """,
            ApplicationNumber.class)
        .setParameter("today", today)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * The decisions of some cases on which time has something to do, after their cases are locked.
   */
  public List<Decision> due(List<ApplicationNumber> numbers, LocalDate today) {
    return entityManager
        .createQuery(
            """
            SELECT d FROM Decision d WHERE d.number IN :numbers AND d.clockOn <= :today
            ORDER BY d.decisionId
            """,
            Decision.class)
        .setParameter("numbers", numbers)
        .setParameter("today", today)
        .getResultList();
  }

  /** The evidence of who opened it, oldest first. */
  public List<DecisionOpened> openings(String decisionId) {
    return entityManager
        .createQuery(
            "SELECT e FROM DecisionEvidence e WHERE e.decisionId = :id ORDER BY e.openedAt",
            DecisionEvidence.class)
        .setParameter("id", decisionId)
        .getResultStream()
        .map(DecisionEvidence::opened)
        .toList();
  }

  /**
   * Whom a decision in a case is served to, and whether each consented to electronic service: its
   * parties, and who may receive what is served to them (434/2003 §56, L2.08). One statement.
   */
  public List<Addressed> parties(ApplicationNumber number, Instant at) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                select g.account_id, min(g.capacity), exists (
                  select 1 from account_consent c where c.account_id = g.account_id
                  and c.kind = 'ELECTRONIC_SERVICE' and c.ended_at is null)
                from access_grant g
                where g.application_number = ?1
                  and (g.capacity in ('SELF', 'GUARDIAN') or g.receives_service) and\
                """
                    + OpenGrant.sql("?2")
                    + "group by g.account_id order by g.account_id")
            .setParameter(1, number.value())
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .getResultList();
    List<Addressed> parties = new ArrayList<>(rows.size());
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      parties.add(
          new Addressed(
              ((Number) columns[0]).longValue(),
              Capacity.valueOf((String) columns[1]),
              (Boolean) columns[2]));
    }
    return parties;
  }
}
