package fi.enterfinland.mandate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** A colleague who acts under the holder of a mandate (substitution; 434/2003 §12). */
@Embeddable
public class MandateSubstitute implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "account_id")
  private long accountId;

  private String name;

  @Column(name = "named_at")
  private Instant namedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For the persistence provider. */
  protected MandateSubstitute() {}

  MandateSubstitute(long accountId, String name, Instant namedAt) {
    this.accountId = accountId;
    this.name = name;
    this.namedAt = namedAt;
  }

  boolean isOpen() {
    return endedAt == null;
  }

  void end(Instant at) {
    endedAt = at;
  }

  /** Whose account. */
  public long accountId() {
    return accountId;
  }

  /** Whose name. */
  public String name() {
    return name;
  }
}
