package fi.enterfinland.mandate.model;

import fi.enterfinland.account.model.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The secret address at which a calendar program asks for the last days of somebody's clients. It
 * opens nothing else, and what it shows is what the access ledger gives at that moment.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {
  @Id
  @Column(name = "account_id", updatable = false)
  private long accountId;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Version private int version;

  /** For the persistence provider. */
  protected CalendarFeed() {}

  /** The first address of somebody. */
  public CalendarFeed(long accountId, SecretToken token, Instant now) {
    this.accountId = accountId;
    renew(token, now);
  }

  /** Another address; the one before leads nowhere from now on. */
  public final void renew(SecretToken token, Instant now) {
    tokenHash = token.hash();
    madeAt = now;
  }

  /** Whose calendar it is. */
  public long accountId() {
    return accountId;
  }

  /** Since when it has its address. */
  public Instant madeAt() {
    return madeAt;
  }
}
