package fi.enterfinland.common.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The receipts of messages, as stored. Each verb is one statement for a whole batch: sixty-four
 * messages cost the database as much as one.
 */
@ApplicationScoped
public class IncomingMessageRepository {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /**
   * Writes the receipts that are not there yet. Two transactions with the same message id wait for
   * each other here, so that only one of them gets it.
   *
   * @return the ids that were new; only these may have an effect
   */
  public Set<UUID> add(Collection<MessageReceipt> receipts) {
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    for (MessageReceipt receipt : receipts) {
      JsonObjectBuilder row =
          JSON.createObjectBuilder()
              .add("message_id", receipt.messageId().toString())
              .add("queue", receipt.queue())
              .add("received_at", receipt.receivedAt().toString())
              .add("reply_id", receipt.replyId().toString());
      addIfPresent(row, "type", receipt.type());
      addIfPresent(row, "application_number", receipt.caseNumber());
      addIfPresent(row, "delivery", receipt.delivery());
      rows.add(row);
    }
    Set<UUID> added = new HashSet<>();
    for (Object id :
        entityManager
            .createNativeQuery(
                """
                INSERT INTO incoming_message (message_id, queue, type, application_number,
                  received_at, delivery, outcome, reply_id)
                SELECT message_id, queue, type, application_number, received_at, delivery,
                  'ACCEPTED', reply_id
                FROM json_to_recordset(CAST(?1 AS json)) AS received (message_id uuid, queue text,
                  type text, application_number text, received_at timestamptz, delivery text,
                  reply_id uuid)
                ORDER BY message_id
                ON CONFLICT (message_id) DO NOTHING
                RETURNING message_id
                """)
            .setParameter(1, rows.build().toString())
            .getResultList()) {
      added.add(UUID.fromString(id.toString()));
    }
    return added;
  }

  /** Notes which rule refused which of the messages just received. */
  public void refuse(Map<UUID, String> ruleByMessage) {
    JsonObjectBuilder rules = JSON.createObjectBuilder();
    ruleByMessage.forEach((id, rule) -> rules.add(id.toString(), rule));
    entityManager
        .createNativeQuery(
            """
            UPDATE incoming_message SET outcome = 'REFUSED', rule = refused.value
            FROM json_each_text(CAST(?1 AS json)) AS refused
            WHERE message_id = CAST(refused.key AS uuid)
            """)
        .setParameter(1, rules.build().toString())
        .executeUpdate();
  }

  /**
   * Which sending each message had its effect with, so that a second sending is told from a
   * redelivery of the first.
   *
   * @return by message id the broker's id of that sending, null where the broker had given none
   */
  public Map<UUID, String> deliveries(Collection<UUID> messageIds) {
    Map<UUID, String> found = new HashMap<>();
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT message_id, delivery FROM incoming_message
                WHERE message_id = ANY(ARRAY(
                  SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(?1 AS json))))
                """)
            .setParameter(1, texts(messageIds))
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      found.put(UUID.fromString(columns[0].toString()), (String) columns[1]);
    }
    return found;
  }

  private static String texts(Collection<UUID> ids) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    ids.forEach(id -> array.add(id.toString()));
    return array.build().toString();
  }

  private static void addIfPresent(JsonObjectBuilder row, String name, String value) {
    if (value != null) {
      row.add(name, value);
    }
  }
}
