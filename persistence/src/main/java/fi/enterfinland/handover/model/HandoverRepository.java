package fi.enterfinland.handover.model;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.enterprise.context.ApplicationScoped;
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

/**
 * The hand-over ledger, as stored. Each verb is one statement for a whole batch, written so that
 * the planner can only go by the primary keys: its guess of how much lies unsent is always wrong.
 */
@ApplicationScoped
public class HandoverRepository {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
  private static final int ERROR_LENGTH = 500;

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Writes messages in the transaction that caused them, to be sent when it commits. */
  public void add(List<HandoverMessage> messages) {
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    for (HandoverMessage message : messages) {
      JsonObjectBuilder row =
          JSON.createObjectBuilder()
              .add("id", message.id().toString())
              .add("queue", message.type().queue())
              .add("type", message.type().type())
              .add("version", message.type().version())
              .add("payload", message.payload())
              .add("created_at", message.createdAt().toString());
      if (message.caseNumber() != null) {
        row.add("application_number", message.caseNumber());
      }
      if (message.correlationId() != null) {
        row.add("correlation_id", message.correlationId().toString());
      }
      rows.add(row);
    }
    entityManager
        .createNativeQuery(
            """
            WITH written AS (
              INSERT INTO handover_message (id, queue, type, version, application_number, payload,
                correlation_id, created_at)
              SELECT id, queue, type, version, application_number, payload, correlation_id,
                created_at
              FROM json_to_recordset(CAST(?1 AS json)) AS message (id uuid, queue text, type text,
                version int, application_number text, payload jsonb, correlation_id uuid,
                created_at timestamptz)
              RETURNING id, created_at)
            INSERT INTO handover_unsent (message_id, next_attempt_at)
            SELECT id, created_at FROM written
            """)
        .setParameter(1, rows.build().toString())
        .executeUpdate();
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
                WITH due AS MATERIALIZED (
                  SELECT seq, message_id, sending, attempts FROM handover_unsent
                  WHERE next_attempt_at <= ?1 ORDER BY seq LIMIT ?2 FOR UPDATE SKIP LOCKED)
                SELECT due.seq, m.id, m.queue, m.type, m.version, m.application_number,
                  CAST(m.payload AS text), m.correlation_id, m.created_at, due.sending,
                  due.attempts
                FROM due CROSS JOIN LATERAL (
                  SELECT * FROM handover_message WHERE id = due.message_id LIMIT 1) AS m
                ORDER BY due.seq
                """)
            .setParameter(1, utc(now))
            .setParameter(2, limit)
            .getResultList();
    List<UnsentMessage> unsent = new ArrayList<>(rows.size());
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      unsent.add(
          new UnsentMessage(
              (Long) column[0],
              uuid(column[1]),
              (String) column[2],
              (String) column[3],
              (Integer) column[4],
              (String) column[5],
              (String) column[6],
              uuid(column[7]),
              instant(column[8]),
              (Integer) column[9],
              (Integer) column[10]));
    }
    return unsent;
  }

  /** Notes that messages just taken are with the broker. */
  public void markSent(List<UnsentMessage> messages, Instant at) {
    entityManager
        .createNativeQuery(
            """
            WITH sent AS (DELETE FROM handover_unsent WHERE seq = ANY(ARRAY(
                SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST(?1 AS json)))))
            UPDATE handover_message SET sent_at = ?2 WHERE id = ANY(ARRAY(
              SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(?3 AS json))))
            """)
        .setParameter(1, places(messages))
        .setParameter(2, utc(at))
        .setParameter(3, texts(messages.stream().map(UnsentMessage::id).toList()))
        .executeUpdate();
  }

  /** Notes that messages just taken could not be sent, why, and when to try again. */
  public void markFailed(List<UnsentMessage> messages, String error, Instant nextAttemptAt) {
    entityManager
        .createNativeQuery(
            """
            UPDATE handover_unsent
            SET attempts = attempts + 1, last_error = ?1, next_attempt_at = ?2
            WHERE seq = ANY(ARRAY(
              SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST(?3 AS json))))
            """)
        .setParameter(1, error.substring(0, Math.min(error.length(), ERROR_LENGTH)))
        .setParameter(2, utc(nextAttemptAt))
        .setParameter(3, places(messages))
        .executeUpdate();
  }

  /** Asks for messages to be sent once more, equal to the first time. */
  public void sendAgain(Collection<UUID> ids, Instant now) {
    entityManager
        .createNativeQuery(
            """
            WITH again AS (
              UPDATE handover_message SET sending = sending + 1
              WHERE id = ANY(ARRAY(
                SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(?1 AS json))))
              RETURNING id, sending)
            INSERT INTO handover_unsent (message_id, sending, next_attempt_at)
            SELECT id, sending, ?2 FROM again
            """)
        .setParameter(1, texts(ids))
        .setParameter(2, utc(now))
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

  /** Notes that what stands unsent of these cases was sent and taken over when it was written. */
  public void settle(Collection<ApplicationNumber> numbers) {
    entityManager
        .createNativeQuery(
            """
            WITH settled AS (
              UPDATE handover_message SET sent_at = created_at, acknowledged_at = created_at
              WHERE sent_at IS NULL AND application_number = ANY(ARRAY(
                SELECT value FROM json_array_elements_text(CAST(?1 AS json))))
              RETURNING id)
            DELETE FROM handover_unsent USING settled WHERE message_id = settled.id
            """)
        .setParameter(1, texts(numbers))
        .executeUpdate();
  }

  /**
   * What did not get through: sending failed, or no acknowledgement came of what was written and
   * sent before an instant. Oldest first.
   */
  public List<StuckMessage> stuck(Instant writtenBefore, int limit) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT m.id, m.queue, m.type, m.application_number, m.created_at, m.sent_at,
                  u.attempts, u.last_error
                FROM handover_unsent u JOIN handover_message m ON m.id = u.message_id
                WHERE u.attempts > 0
                UNION ALL
                SELECT id, queue, type, application_number, created_at, sent_at, 0, NULL
                FROM handover_message
                WHERE acknowledged_at IS NULL AND queue <> 'ef.out.replies'
                  AND created_at < ?1 AND sent_at IS NOT NULL
                ORDER BY 5 LIMIT ?2
                """)
            .setParameter(1, utc(writtenBefore))
            .setParameter(2, limit)
            .getResultList();
    List<StuckMessage> stuck = new ArrayList<>(rows.size());
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      stuck.add(
          new StuckMessage(
              uuid(column[0]),
              (String) column[1],
              (String) column[2],
              (String) column[3],
              instant(column[4]),
              instant(column[5]),
              (Integer) column[6],
              (String) column[7]));
    }
    return stuck;
  }

  /** How the hand-over stands, with what was written before an instant due to be acknowledged. */
  public HandoverFigures figures(Instant writtenBefore) {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    """
                    SELECT (SELECT count(*) FROM handover_unsent),
                      (SELECT m.created_at FROM handover_unsent u
                       JOIN handover_message m ON m.id = u.message_id ORDER BY u.seq LIMIT 1),
                      (SELECT count(*) FROM handover_unsent WHERE attempts > 0),
                      (SELECT count(*) FROM handover_message
                       WHERE acknowledged_at IS NULL AND queue <> 'ef.out.replies'
                         AND created_at < ?1 AND sent_at IS NOT NULL)
                    """)
                .setParameter(1, utc(writtenBefore))
                .getSingleResult();
    return new HandoverFigures(
        ((Number) row[0]).longValue(),
        instant(row[1]),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue());
  }

  private static String places(List<UnsentMessage> messages) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    messages.forEach(message -> array.add(message.seq()));
    return array.build().toString();
  }

  private static String texts(Collection<?> keys) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    keys.forEach(key -> array.add(key.toString()));
    return array.build().toString();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
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

  /** Removes messages that were acknowledged long ago, and says how many. */
  public int forgetAcknowledged(Instant before, int most) {
    return entityManager
        .createNativeQuery(
            """
            delete from handover_message where id in (
              select id from handover_message
              where acknowledged_at < ?1 limit ?2 for update skip locked)
            """)
        .setParameter(1, before.atOffset(ZoneOffset.UTC))
        .setParameter(2, most)
        .executeUpdate();
  }
}
