package fi.enterfinland.document.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of all cases, as stored. Removed ones are not found. */
@ApplicationScoped
public class DocumentRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Keeps a new document. */
  public void add(Document document) {
    entityManager.persist(document);
  }

  /** A document that was not removed. */
  public Optional<Document> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Document.class, id))
        .filter(document -> document.contentId() != null);
  }

  /** All documents of a case, in the order they were added: one indexed statement. */
  public List<DocumentView> list(ApplicationNumber number) {
    return entityManager
        .createQuery(
            """
            SELECT d FROM Document d WHERE d.number = :number AND d.removedAt IS NULL
            ORDER BY d.addedAt, d.id
            """,
            Document.class)
        .setParameter("number", number)
        .getResultStream()
        .map(Document::view)
        .toList();
  }

  /** The documents in some slots of a case, in the order they were added. */
  public List<Document> inSlots(ApplicationNumber number, Collection<String> slots) {
    if (slots.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            """
            SELECT d FROM Document d
            WHERE d.number = :number AND d.slot IN :slots AND d.removedAt IS NULL
            ORDER BY d.addedAt, d.id
            """,
            Document.class)
        .setParameter("number", number)
        .setParameter("slots", slots)
        .getResultList();
  }

  /**
   * Makes everybody else who adds to this slot wait until this transaction ends, so that two
   * uploads at one moment cannot both be the thirtieth.
   */
  public void lockSlot(ApplicationNumber number, String slot) {
    entityManager
        .createNativeQuery(
            "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) taken")
        .setParameter(1, number.value() + " " + slot)
        .getSingleResult();
  }

  /** Removes the documents of drafts that are removed themselves; the sweep takes their content. */
  public void forget(Collection<ApplicationNumber> numbers) {
    entityManager
        .createQuery("DELETE FROM Document d WHERE d.number IN :numbers")
        .setParameter("numbers", numbers)
        .executeUpdate();
  }

  /** Removes the records of documents that were removed long ago, and says how many. */
  public int forgetRemoved(Instant before, int most) {
    return entityManager
        .createNativeQuery(
            """
            delete from document where id in (
              select id from document where removed_at < ?1 limit ?2 for update skip locked)
            """)
        .setParameter(1, before.atOffset(ZoneOffset.UTC))
        .setParameter(2, most)
        .executeUpdate();
  }
}
