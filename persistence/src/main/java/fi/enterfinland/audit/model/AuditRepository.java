package fi.enterfinland.audit.model;

import fi.enterfinland.application.model.IdentityCodeRevealed;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.document.model.DocumentOpened;
import fi.enterfinland.mandate.model.MandateEnded;
import fi.enterfinland.mandate.model.MandateSeatsChanged;
import fi.enterfinland.mandate.model.SubstituteEnded;
import fi.enterfinland.mandate.model.SubstituteNamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** The audit trail, as stored. */
@ApplicationScoped
public class AuditRepository {
  /** Acts by which somebody sees something too. */
  private static final List<String> SEEING_ACTS =
      List.of(DocumentOpened.class.getSimpleName(), IdentityCodeRevealed.class.getSimpleName());

  /** Steps of a mandate itself, which its own history tells. */
  private static final List<String> STEPS_OF_MANDATES =
      Stream.of(
              MandateSeatsChanged.class,
              MandateEnded.class,
              SubstituteNamed.class,
              SubstituteEnded.class)
          .map(Class::getSimpleName)
          .toList();

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Adds a line. */
  public void add(AuditEntry entry) {
    entityManager.persist(entry);
  }

  /** Who has seen a case, newest first: one statement. */
  public List<CaseView> views(ApplicationNumber number, int limit) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.audit.model.CaseView(
              e.at, e.accountId, p.givenNames, p.familyName, e.capacity, e.action)
            FROM AuditEntry e LEFT JOIN Account p ON p.id = e.accountId
            WHERE e.caseNumber = :number AND e.capacity IS NOT NULL
              AND (e.outcome = :viewed OR e.action IN :acts)
            ORDER BY e.at DESC, e.id DESC
            """,
            CaseView.class)
        .setParameter("number", number.value())
        .setParameter("viewed", AuditOutcome.VIEWED)
        .setParameter("acts", SEEING_ACTS)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * What people did in a case under a mandate, newest first: one statement.
   *
   * @param ground the mandate, as their rights name it
   */
  public List<CaseView> doneUnder(ApplicationNumber number, String ground, int limit) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.audit.model.CaseView(
              e.at, e.accountId, p.givenNames, p.familyName, e.capacity, e.action)
            FROM AuditEntry e LEFT JOIN Account p ON p.id = e.accountId
            WHERE e.caseNumber = :number AND e.ground = :ground AND e.accountId IS NOT NULL
              AND e.outcome = :done AND e.action NOT IN :steps
            ORDER BY e.at DESC, e.id DESC
            """,
            CaseView.class)
        .setParameter("number", number.value())
        .setParameter("ground", ground)
        .setParameter("done", AuditOutcome.DONE)
        .setParameter("steps", STEPS_OF_MANDATES)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The newest lines of a case, newest first: one statement. */
  public List<AuditLine> of(ApplicationNumber number, int limit) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.audit.model.AuditLine(
              e.at, e.accountId, e.capacity, e.ground, e.action, e.outcome, e.rule)
            FROM AuditEntry e WHERE e.caseNumber = :number ORDER BY e.at DESC, e.id DESC
            """,
            AuditLine.class)
        .setParameter("number", number.value())
        .setMaxResults(limit)
        .getResultList();
  }

  /** The newest lines of what an account did, tried or saw, newest first: one statement. */
  public List<OwnAuditLine> by(long accountId, int limit) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.audit.model.OwnAuditLine(
              e.at, e.action, e.caseNumber, e.capacity, e.outcome)
            FROM AuditEntry e WHERE e.accountId = :account ORDER BY e.at DESC, e.id DESC
            """,
            OwnAuditLine.class)
        .setParameter("account", accountId)
        .setMaxResults(limit)
        .getResultList();
  }
}
