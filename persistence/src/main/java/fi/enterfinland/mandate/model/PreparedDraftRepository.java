package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.OpenGrant;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The applications that are prepared for clients, as stored. */
@ApplicationScoped
public class PreparedDraftRepository {
  private static final String VIEW =
      """
      SELECT NEW fi.enterfinland.mandate.model.PreparedDraftView(
        p.number, p.preparerName, k.givenNames, k.familyName, p.handedOverAt, m.status)
      FROM PreparedDraft p, Mandate m, PermitApplication k, PermitApplication a\
      """;

  private static final String JOINED =
      """
       WHERE m.id = p.mandateId AND k.number = m.number AND a.number = p.number
        AND a.status = :draft\
      """;

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public PreparedDraftRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public PreparedDraftRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Stores that a draft is prepared for somebody. */
  public void add(PreparedDraft prepared) {
    entityManager.persist(prepared);
  }

  /** The draft as one that is prepared for somebody, if it is one. */
  public Optional<PreparedDraft> find(ApplicationNumber number) {
    return Optional.ofNullable(entityManager.find(PreparedDraft.class, number));
  }

  /** What is prepared under these mandates and was not sent: one indexed statement. */
  public List<PermitApplication> open(Collection<Long> mandateIds) {
    return mandateIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                SELECT a FROM PreparedDraft p, PermitApplication a
                WHERE a.number = p.number AND p.mandateId IN :mandates AND a.status = :draft
                ORDER BY a.number
                """,
                PermitApplication.class)
            .setParameter("mandates", mandateIds)
            .setParameter("draft", ApplicationStatus.DRAFT)
            .getResultList();
  }

  /** Who prepares a draft for whom, if somebody does: one statement. */
  public Optional<PreparedDraftView> view(ApplicationNumber number) {
    return entityManager
        .createQuery(VIEW + JOINED + " AND p.number = :number", PreparedDraftView.class)
        .setParameter("number", number)
        .setParameter("draft", ApplicationStatus.DRAFT)
        .getResultStream()
        .findFirst();
  }

  /** The drafts of an account that somebody prepares or has prepared: one statement. */
  public List<PreparedDraftView> ofClient(long accountId, Instant at) {
    return entityManager
        .createQuery(
            VIEW
                + ", AccessGrant g"
                + JOINED
                + """
                 AND g.number = p.number AND g.accountId = :account AND g.capacity = :self AND\
                """
                + OpenGrant.JPQL,
            PreparedDraftView.class)
        .setParameter("account", accountId)
        .setParameter("self", Capacity.SELF)
        .setParameter("draft", ApplicationStatus.DRAFT)
        .setParameter("at", at)
        .getResultList();
  }

  /** Forgets that a draft was prepared, which is removed itself. */
  public void forget(ApplicationNumber number) {
    find(number).ifPresent(entityManager::remove);
  }
}
