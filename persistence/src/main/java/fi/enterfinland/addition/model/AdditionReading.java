package fi.enterfinland.addition.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.ReadReceipt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That the authority opened additional information, and when it first did; appended only. */
@Entity
@Table(name = "addition_reading")
public class AdditionReading {
  @Id
  @Column(name = "addition_id", updatable = false)
  private UUID additionId;

  @Embedded private ReadReceipt receipt;

  /** For the persistence provider. */
  protected AdditionReading() {}

  AdditionReading(ActingRight right, UUID additionId, Instant now) {
    this.additionId = additionId;
    this.receipt = new ReadReceipt(right, now);
  }

  /** What is fired when it was opened. */
  public AdditionRead happened(ActingRight right) {
    return new AdditionRead(right.number(), additionId, readAt(), right);
  }

  Instant readAt() {
    return receipt.at();
  }
}
