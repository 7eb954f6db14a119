package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.account.model.IdentityLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * That a person opened a decision for the first time: who, in which capacity, how surely
 * identified, when, and exactly which bytes. Appended only; it may have to convince a court
 * (L1.18).
 */
@Entity
@Table(name = "decision_opening")
@IdClass(DecisionEvidence.Key.class)
public class DecisionEvidence {
  @Id
  @Column(name = "decision_id", updatable = false)
  private String decisionId;

  @Id
  @Column(name = "account_id", updatable = false)
  private long accountId;

  @Column(name = "person_name", updatable = false)
  private String personName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Column(updatable = false)
  private String ground;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_level", updatable = false)
  private IdentityLevel identityLevel;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Column(name = "correlation_id", updatable = false)
  private String correlationId;

  @Column(name = "document_sha256", updatable = false)
  private String documentSha256;

  /** For the persistence provider. */
  protected DecisionEvidence() {}

  DecisionEvidence(
      ActingRight right, String decisionId, String sha256, String correlationId, Instant now) {
    this.decisionId = decisionId;
    this.accountId = right.accountId();
    this.personName = right.name();
    this.capacity = right.capacity();
    this.ground = right.ground();
    this.identityLevel = right.level();
    this.openedAt = now;
    this.correlationId = correlationId;
    this.documentSha256 = sha256;
  }

  DecisionOpened opened() {
    return new DecisionOpened(
        accountId, personName, capacity, identityLevel, openedAt, correlationId, documentSha256);
  }

  /** The key of an opening's row. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String decisionId;
    private long accountId;

    /** For the persistence provider. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(decisionId, key.decisionId)
          && accountId == key.accountId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(decisionId, accountId);
    }
  }
}
