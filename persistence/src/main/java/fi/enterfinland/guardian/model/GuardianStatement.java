package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.application.model.ReadState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What a guardian or the child was asked or said in a case, with time and level of identification.
 * Only added, never changed: a refusal that becomes a consent is two of them.
 */
@Entity
@Table(name = "guardian_statement")
public class GuardianStatement {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardian_statement_id")
  @SequenceGenerator(
      name = "guardian_statement_id",
      sequenceName = "guardian_statement_id",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "application_number", updatable = false)
  private ChildCase childCase;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Kind kind;

  @Column(name = "guardianship_id", updatable = false)
  private Long guardianshipId;

  @Column(name = "to_guardianship", updatable = false)
  private Long toGuardianship;

  @Column(name = "read_state", updatable = false)
  private String readState;

  @Column(updatable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Absence absence;

  @Column(name = "document_id", updatable = false)
  private UUID documentId;

  @Column(name = "made_by", updatable = false)
  private long madeBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_level", updatable = false)
  private IdentityLevel identityLevel;

  @Column(updatable = false)
  private Instant at;

  /** What is said. */
  public enum Kind {
    /** The applying guardian asks for a consent. */
    ASKED,
    /** Somebody consents. */
    CONSENTED,
    /** Somebody refuses. */
    REFUSED,
    /** The applying guardian says why another one is not waited for. */
    EXCUSED,
    /** Somebody proposes that another guardian goes on with the case. */
    CHANGE_PROPOSED,
    /** The other one agrees, and it is done. */
    CHANGE_AGREED
  }

  /** For the persistence provider. */
  protected GuardianStatement() {}

  GuardianStatement(
      ChildCase childCase, ActingRight right, Kind kind, Long guardianshipId, Instant at) {
    this.childCase = childCase;
    this.kind = kind;
    this.guardianshipId = guardianshipId;
    this.madeBy = right.accountId();
    this.identityLevel = right.level();
    this.at = at;
  }

  GuardianStatement havingRead(ReadState state) {
    readState = state.fingerprint();
    return this;
  }

  GuardianStatement because(String words) {
    reason = words == null || words.isBlank() ? null : words.strip();
    return this;
  }

  GuardianStatement excusing(Absence why, UUID document) {
    absence = why;
    documentId = document;
    return this;
  }

  GuardianStatement towards(Long guardianship) {
    toGuardianship = guardianship;
    return this;
  }

  /** Whether it says how this guardian stands, or the child. */
  boolean answers(Long guardianship) {
    return (kind == Kind.CONSENTED || kind == Kind.REFUSED || kind == Kind.EXCUSED)
        && Objects.equals(guardianshipId, guardianship);
  }

  /** Whether it is about who goes on with the case. */
  boolean isOfChange() {
    return kind == Kind.CHANGE_PROPOSED || kind == Kind.CHANGE_AGREED;
  }

  ConsentState stateFor(ReadState now) {
    if (kind == Kind.REFUSED) {
      return ConsentState.REFUSED;
    }
    if (kind == Kind.EXCUSED) {
      return ConsentState.EXCUSED;
    }
    return readState.equals(now.fingerprint()) ? ConsentState.CONSENTED : ConsentState.LAPSED;
  }

  Kind kind() {
    return kind;
  }

  Long guardianshipId() {
    return guardianshipId;
  }

  Long toGuardianship() {
    return toGuardianship;
  }

  String reason() {
    return reason;
  }

  Excuse excuse() {
    return new Excuse(absence, documentId);
  }

  Instant at() {
    return at;
  }
}
