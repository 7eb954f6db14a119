package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.JsonValueConverter;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** One answer to one item, as it arrived; appended only. */
@Entity
@Table(name = "supplement_answer")
@IdClass(SupplementAnswer.Key.class)
public class SupplementAnswer {
  @Id
  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Id
  @Column(name = "request_id", updatable = false)
  private String requestId;

  @Id
  @Column(name = "item_id", updatable = false)
  private String itemId;

  @Id
  @Column(updatable = false)
  private int seq;

  @Column(updatable = false)
  private String text;

  @Column(name = "cannot_reason", updatable = false)
  private String cannotReason;

  @Column(updatable = false)
  private boolean confirmed;

  @Column(updatable = false)
  @Convert(converter = JsonValueConverter.class)
  private JsonValue documents;

  @Column(updatable = false)
  private boolean late;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  @Column(name = "sent_by", updatable = false)
  private Long sentBy;

  @Column(name = "sender_name", updatable = false)
  private String senderName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  /** For the persistence provider. */
  protected SupplementAnswer() {}

  private SupplementAnswer(SupplementAnswered event, SentAnswer sent) {
    AnswerContent content = sent.content();
    this.number = event.number();
    this.requestId = event.requestId();
    this.itemId = content.itemId();
    this.seq = sent.seq();
    this.text = content.text();
    this.cannotReason = content.cannotReason();
    this.confirmed = content.confirmed();
    this.documents = SubmittedDocument.toJson(content.documents());
    this.late = sent.late();
    this.sentAt = sent.at();
    this.sentBy = event.by().accountId();
    this.senderName = sent.senderName();
    this.capacity = sent.capacity();
  }

  /** The answers that arrived with an event. */
  public static List<SupplementAnswer> of(SupplementAnswered event) {
    return event.answers().stream().map(sent -> new SupplementAnswer(event, sent)).toList();
  }

  /** The receipt of its first opening by the authority, to be stored once. */
  public SupplementAnswerReading read(ActingRight right, Instant now) {
    return new SupplementAnswerReading(right.in(number), requestId, itemId, seq, now);
  }

  /**
   * As it was sent.
   *
   * @param readAt when the authority first opened it, or null
   */
  SentAnswer sent(Instant readAt) {
    return new SentAnswer(
        new AnswerContent(
            itemId,
            text,
            cannotReason,
            confirmed,
            SubmittedDocument.fromJson(documents.asJsonArray())),
        seq,
        late,
        sentAt,
        senderName,
        capacity,
        readAt);
  }

  /** The key of an answer's row. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private ApplicationNumber number;
    private String requestId;
    private String itemId;
    private int seq;

    /** For the persistence provider. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(number, key.number)
          && Objects.equals(requestId, key.requestId)
          && Objects.equals(itemId, key.itemId)
          && seq == key.seq;
    }

    @Override
    public int hashCode() {
      return Objects.hash(number, requestId, itemId, seq);
    }
  }
}
