package fi.enterfinland.addition.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Additional information and its read receipts, as stored. */
@ApplicationScoped
public class AdditionRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Stores what was sent. */
  public void add(Addition addition) {
    entityManager.persist(addition);
  }

  /** Stores a read receipt. */
  public void add(AdditionReading reading) {
    entityManager.persist(reading);
  }

  /** What was sent in a case, newest first, with its receipts: one statement. */
  public List<SentAddition> list(ApplicationNumber number) {
    return entityManager
        .createQuery(
            """
            SELECT a, r FROM Addition a LEFT JOIN AdditionReading r ON r.additionId = a.id
            WHERE a.number = :number ORDER BY a.sentAt DESC, a.id
            """,
            Object[].class)
        .setParameter("number", number)
        .getResultStream()
        .map(row -> ((Addition) row[0]).view(row[1] == null ? null : readAt(row[1])))
        .toList();
  }

  private static Instant readAt(Object reading) {
    return ((AdditionReading) reading).readAt();
  }

  /** What the authority has not opened yet. The case must be locked. */
  public List<Addition> unread(ApplicationNumber number) {
    return entityManager
        .createQuery(
            """
            SELECT a FROM Addition a WHERE a.number = :number AND NOT EXISTS (
              SELECT r FROM AdditionReading r WHERE r.additionId = a.id)
            ORDER BY a.sentAt, a.id
            """,
            Addition.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** One of the things somebody has sent in a case: the first, the second … */
  public Optional<Addition> find(ApplicationNumber number, long senderId, int seq) {
    return entityManager
        .createQuery(
            """
            SELECT a FROM Addition a
            WHERE a.number = :number AND a.sentBy = :sender AND a.seq = :seq
            """,
            Addition.class)
        .setParameter("number", number)
        .setParameter("sender", senderId)
        .setParameter("seq", seq)
        .getResultStream()
        .findFirst();
  }

  /** Which one somebody would send next in a case. */
  public int next(ApplicationNumber number, long senderId) {
    return 1
        + entityManager
            .createQuery(
                """
                SELECT COUNT(a) FROM Addition a WHERE a.number = :number AND a.sentBy = :sender
                """,
                Long.class)
            .setParameter("number", number)
            .setParameter("sender", senderId)
            .getSingleResult()
            .intValue();
  }

  /** What somebody has sent in all cases, the oldest first. */
  public List<Addition> sentBy(long senderId) {
    return entityManager
        .createQuery(
            "SELECT a FROM Addition a WHERE a.sentBy = :sender ORDER BY a.sentAt, a.id",
            Addition.class)
        .setParameter("sender", senderId)
        .getResultList();
  }
}
