package fi.enterfinland.handover.model;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One message to another system, from the transaction that caused it until the receiver has
 * acknowledged it. Its id is the message id and the broker's duplicate-detection id, so that it is
 * sent once however often sending is tried. What becomes of it after it is written is the {@link
 * HandoverRepository}'s, many rows in one statement.
 */
@Entity
@Table(name = "handover_message")
public class HandoverMessage {
  @Id
  @Column(updatable = false)
  private UUID id;

  @Column(updatable = false)
  private String queue;

  @Column(updatable = false)
  private String type;

  @Column(updatable = false)
  private int version;

  @Column(name = "application_number", updatable = false)
  private String caseNumber;

  @Column(updatable = false)
  private JsonObject payload;

  @Column(name = "correlation_id", updatable = false)
  private UUID correlationId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(updatable = false)
  private int sending = 1;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  @Column(name = "acknowledged_at", updatable = false)
  private Instant acknowledgedAt;

  @Column(updatable = false)
  private int attempts;

  @Column(name = "last_error", updatable = false)
  private String lastError;

  @Column(name = "next_attempt_at", updatable = false)
  private Instant nextAttemptAt;

  /** For the persistence provider. */
  protected HandoverMessage() {}

  /**
   * A message to be sent as soon as its transaction commits.
   *
   * @param id the message id
   * @param type what it says
   * @param caseNumber the case, or null in a refusal of a message whose case could not be read
   * @param correlationId the message it answers, or null
   * @param payload the fields of its type
   * @param createdAt when what it tells of happened
   */
  public HandoverMessage(
      UUID id,
      OutgoingType type,
      String caseNumber,
      UUID correlationId,
      JsonObject payload,
      Instant createdAt) {
    this.id = Objects.requireNonNull(id, "id");
    this.queue = type.queue();
    this.type = type.type();
    this.version = type.version();
    this.caseNumber = caseNumber;
    this.correlationId = correlationId;
    this.payload = Objects.requireNonNull(payload, "payload");
    this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
    this.nextAttemptAt = createdAt;
  }
}
