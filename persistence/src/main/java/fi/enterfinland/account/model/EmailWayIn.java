package fi.enterfinland.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The confirmed address of an account and the password that goes with it, as stored with the
 * account. Either may lack: who comes in by an identification service needs no password, and has an
 * address only for notices. It is replaced as a whole, never changed.
 */
@Embeddable
class EmailWayIn {
  static final EmailWayIn NONE = new EmailWayIn(null, null, null, null, null);

  private String email;

  @Column(name = "email_key")
  private String emailKey;

  @Column(name = "email_verified_at")
  private Instant emailVerifiedAt;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_set_at")
  private Instant passwordSetAt;

  /** For the persistence provider. */
  protected EmailWayIn() {}

  private EmailWayIn(
      String email,
      String emailKey,
      Instant emailVerifiedAt,
      String passwordHash,
      Instant passwordSetAt) {
    this.email = email;
    this.emailKey = emailKey;
    this.emailVerifiedAt = emailVerifiedAt;
    this.passwordHash = passwordHash;
    this.passwordSetAt = passwordSetAt;
  }

  /** The same with an address whose mailbox the person has just shown to be theirs. */
  EmailWayIn with(EmailAddress address, Instant at) {
    return new EmailWayIn(address.value(), address.key(), at, passwordHash, passwordSetAt);
  }

  /** The same with another password. */
  EmailWayIn with(PasswordHash password, Instant at) {
    return new EmailWayIn(email, emailKey, emailVerifiedAt, password.stored(), at);
  }

  /** The address alone, for notices. */
  EmailWayIn withoutPassword() {
    return new EmailWayIn(email, emailKey, emailVerifiedAt, null, null);
  }

  /** The confirmed address, null if the person has given none. */
  String email() {
    return email;
  }

  Instant emailVerifiedAt() {
    return emailVerifiedAt;
  }

  boolean hasPassword() {
    return passwordHash != null;
  }

  /** The stored password, null if there is none. */
  PasswordHash password() {
    return hasPassword() ? new PasswordHash(passwordHash) : null;
  }

  /** Whether this password opens the account. */
  boolean opensWith(String password) {
    return hasPassword() && password().matches(password);
  }
}
