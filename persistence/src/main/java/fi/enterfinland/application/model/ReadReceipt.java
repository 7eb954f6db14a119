package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That the authority opened what somebody of a case had sent, and when it first did (service 2.7).
 * The people of the case are told the instant, never which officer it was.
 */
@Embeddable
public class ReadReceipt {
  @Column(name = "read_at", updatable = false)
  private Instant readAt;

  @Column(name = "read_by", updatable = false)
  private Long readBy;

  /** For the persistence provider. */
  protected ReadReceipt() {}

  /** An officer opens it now. */
  public ReadReceipt(ActingRight right, Instant now) {
    this.readAt = now;
    this.readBy = right.as(Capacity.OFFICER).accountId();
  }

  /** When it was first opened. */
  public Instant at() {
    return readAt;
  }
}
