package fi.enterfinland.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody is or was signed in with a browser; written at the sign-in by one statement. */
@Entity
@Table(name = "account_session")
public class AccountSession {
  @Id private UUID id;

  @Column(name = "account_id", updatable = false)
  private long accountId;

  @Column(name = "device_hash", updatable = false)
  private byte[] deviceHash;

  @Column(updatable = false)
  private String browser;

  @Column(updatable = false)
  private String system;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_level", updatable = false)
  private IdentityLevel level;

  @Column(updatable = false)
  private String means;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For the persistence provider. */
  protected AccountSession() {}
}
