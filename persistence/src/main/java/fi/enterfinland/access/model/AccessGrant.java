package fi.enterfinland.access.model;

import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the access ledger: this account may act in this case, in this capacity, on this
 * ground, from then on. It is written and ended in the transaction of its cause and never otherwise
 * changed; every list of cases is a join on the open lines.
 */
@Entity
@Table(name = "access_grant")
public class AccessGrant {
  static final String OWN_APPLICATION = "own application";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_grant_id")
  @SequenceGenerator(
      name = "access_grant_id",
      sequenceName = "access_grant_id",
      allocationSize = 50)
  private Long id;

  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Column(name = "account_id", updatable = false)
  private long accountId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Column(updatable = false)
  private String ground;

  @Column(name = "valid_from", updatable = false)
  private Instant validFrom;

  /** From this instant on it gives nothing, for example from an 18th birthday on; null if never. */
  @Column(name = "valid_until", updatable = false)
  private Instant validUntil;

  /** Whether what is served in the case is served to this account too (L2.08). */
  @Column(name = "receives_service", updatable = false)
  private boolean receivesService;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For the persistence provider. */
  protected AccessGrant() {}

  /** Opens access from an instant on, until something ends it. */
  public AccessGrant(
      ApplicationNumber number,
      long accountId,
      Capacity capacity,
      String ground,
      Instant validFrom) {
    this(number, accountId, capacity, ground, validFrom, null);
  }

  /**
   * Opens access for a time that is known to end.
   *
   * @param validUntil the first instant without access, or null
   */
  public AccessGrant(
      ApplicationNumber number,
      long accountId,
      Capacity capacity,
      String ground,
      Instant validFrom,
      Instant validUntil) {
    this.number = number;
    this.accountId = accountId;
    this.capacity = capacity;
    this.ground = ground;
    this.validFrom = validFrom;
    this.validUntil = validUntil;
  }

  /** Opens access of a person to an application of their own. */
  public static AccessGrant own(ApplicationNumber number, long accountId, Instant validFrom) {
    return new AccessGrant(number, accountId, Capacity.SELF, OWN_APPLICATION, validFrom);
  }

  /** What is served in the case is served to this account too. */
  public AccessGrant receivingService() {
    receivesService = true;
    return this;
  }

  /** Ends it; ending twice keeps the first end. */
  public void end(Instant at) {
    if (endedAt == null) {
      endedAt = at;
    }
  }

  /**
   * Passes to another account of the same person: this line ends, and a new one begins.
   *
   * @return the new line, to be written
   */
  public AccessGrant passTo(long keptAccountId, Instant at) {
    end(at);
    AccessGrant passed = new AccessGrant(number, keptAccountId, capacity, ground, at, validUntil);
    passed.receivesService = receivesService;
    return passed;
  }

  /** Whether another line gives the same in the same case. */
  public boolean isLike(AccessGrant other) {
    return number.equals(other.number) && capacity == other.capacity;
  }

  /** The case. */
  public ApplicationNumber number() {
    return number;
  }

  OwnDataRow row() {
    return new OwnDataRow()
        .add("number", number)
        .add("capacity", capacity)
        .add("since", validFrom)
        .add("endedAt", endedAt);
  }

  /** Whose it is. */
  public long accountId() {
    return accountId;
  }

  /** The capacity it gives. */
  public Capacity capacity() {
    return capacity;
  }

  /** What it rests on. */
  public String ground() {
    return ground;
  }

  /** The first instant without access, or null. */
  public Instant validUntil() {
    return validUntil;
  }
}
