package fi.enterfinland.handover.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hand-over ledger, as stored. The relay's verbs are one statement for a whole batch. */
@ApplicationScoped
public class HandoverRepository {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
  private static final int ERROR_LENGTH = 500;

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Writes a message in the transaction that caused it. */
  public void add(HandoverMessage message) {
    entityManager.persist(message);
  }

  /**
   * Takes unsent messages for sending, oldest first. They stay locked until the transaction ends;
   * another node's relay steps over them.
   */
  public List<UnsentMessage> takeUnsent(int limit, Instant now) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT id, queue, type, version, application_number, CAST(payload AS text),
                  correlation_id, created_at, sending, attempts
                FROM handover_message
                WHERE sent_at IS NULL AND next_attempt_at <= ?1
                ORDER BY next_attempt_at LIMIT ?2
                FOR UPDATE SKIP LOCKED
                """)
            .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .setParameter(2, limit)
            .getResultList();
    List<UnsentMessage> unsent = new ArrayList<>(rows.size());
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      unsent.add(
          new UnsentMessage(
              uuid(column[0]),
              (String) column[1],
              (String) column[2],
              (Integer) column[3],
              (String) column[4],
              (String) column[5],
              uuid(column[6]),
              instant(column[7]),
              (Integer) column[8],
              (Integer) column[9]));
    }
    return unsent;
  }

  /** Notes that messages are with the broker. */
  public void markSent(Collection<UUID> ids, Instant at) {
    entityManager
        .createNativeQuery(
            """
            UPDATE handover_message SET sent_at = ?1, attempts = attempts + 1, last_error = NULL
            WHERE id IN (SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(?2 AS json)))
            """)
        .setParameter(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .setParameter(2, texts(ids))
        .executeUpdate();
  }

  /** Notes that messages could not be sent, why, and when to try again. */
  public void markFailed(Collection<UUID> ids, String error, Instant nextAttemptAt) {
    entityManager
        .createNativeQuery(
            """
            UPDATE handover_message
            SET attempts = attempts + 1, last_error = ?1, next_attempt_at = ?2
            WHERE id IN (SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(?3 AS json)))
            """)
        .setParameter(1, error.substring(0, Math.min(error.length(), ERROR_LENGTH)))
        .setParameter(2, OffsetDateTime.ofInstant(nextAttemptAt, ZoneOffset.UTC))
        .setParameter(3, texts(ids))
        .executeUpdate();
  }

  /**
   * Asks for messages to be sent once more, equal to the first time. Whether they have been sent is
   * not asked: the relay may be at it, and this waits for its lock.
   */
  public void sendAgain(Collection<UUID> ids, Instant now) {
    entityManager
        .createNativeQuery(
            """
            UPDATE handover_message
            SET sending = sending + 1, sent_at = NULL, attempts = 0, next_attempt_at = ?1
            WHERE id IN (SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(?2 AS json)))
            """)
        .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .setParameter(2, texts(ids))
        .executeUpdate();
  }

  /**
   * Notes that receivers have taken over messages; the first acknowledgement of each stands.
   *
   * @return the queues they had left on, by message id; without those that are none of ours
   */
  public Map<UUID, String> acknowledge(Map<UUID, Instant> acknowledgedAt) {
    JsonObjectBuilder times = JSON.createObjectBuilder();
    acknowledgedAt.forEach((id, at) -> times.add(id.toString(), at.toString()));
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                UPDATE handover_message
                SET acknowledged_at = coalesce(acknowledged_at, CAST(told.value AS timestamptz))
                FROM json_each_text(CAST(?1 AS json)) AS told
                WHERE id = CAST(told.key AS uuid)
                RETURNING id, queue
                """)
            .setParameter(1, times.build().toString())
            .getResultList();
    Map<UUID, String> queues = new HashMap<>();
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      queues.put(uuid(column[0]), (String) column[1]);
    }
    return queues;
  }

  /**
   * What did not get through: sending failed, or no acknowledgement came of what was sent before an
   * instant. Oldest first.
   */
  public List<StuckMessage> stuck(Instant sentBefore, int limit) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.handover.model.StuckMessage(m.id, m.queue, m.type,
              m.caseNumber, m.createdAt, m.sentAt, m.attempts, m.lastError)
            FROM HandoverMessage m
            WHERE (m.sentAt IS NULL AND m.attempts > 0)
              OR (m.sentAt < :before AND m.acknowledgedAt IS NULL AND m.queue <> :replies)
            ORDER BY m.createdAt
            """,
            StuckMessage.class)
        .setParameter("before", sentBefore)
        .setParameter("replies", OutgoingType.REPLIES)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How the hand-over stands, with what was sent before an instant due to be acknowledged. */
  public HandoverFigures figures(Instant sentBefore) {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    """
                    SELECT count(*), min(created_at), count(*) FILTER (WHERE attempts > 0),
                      (SELECT count(*) FROM handover_message
                       WHERE acknowledged_at IS NULL AND queue <> 'ef.out.replies'
                         AND sent_at < ?1)
                    FROM handover_message WHERE sent_at IS NULL
                    """)
                .setParameter(1, OffsetDateTime.ofInstant(sentBefore, ZoneOffset.UTC))
                .getSingleResult();
    return new HandoverFigures(
        ((Number) row[0]).longValue(),
        instant(row[1]),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue());
  }

  private static String texts(Collection<UUID> ids) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    ids.forEach(id -> array.add(id.toString()));
    return array.build().toString();
  }

  private static UUID uuid(Object column) {
    return column == null ? null : UUID.fromString(column.toString());
  }

  private static Instant instant(Object column) {
    if (column == null) {
      return null;
    }
    return column instanceof Timestamp timestamp
        ? timestamp.toInstant()
        : ((OffsetDateTime) column).toInstant();
  }
}
