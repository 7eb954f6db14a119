package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.ReadReceipt;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the authority opened an answer, and when it first did; appended only. */
@Entity
@Table(name = "supplement_answer_reading")
@IdClass(SupplementAnswer.Key.class)
public class SupplementAnswerReading {
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

  @Embedded private ReadReceipt receipt;

  /** For the persistence provider. */
  protected SupplementAnswerReading() {}

  SupplementAnswerReading(
      ActingRight right, String requestId, String itemId, int seq, Instant now) {
    this.number = right.number();
    this.requestId = requestId;
    this.itemId = itemId;
    this.seq = seq;
    this.receipt = new ReadReceipt(right, now);
  }

  Instant readAt() {
    return receipt.at();
  }
}
