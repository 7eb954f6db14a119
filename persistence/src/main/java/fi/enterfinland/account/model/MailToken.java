package fi.enterfinland.account.model;

import fi.enterfinland.common.model.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link sent to an account's holder: works once, for one purpose, for a limited time. */
@Entity
@Table(name = "account_mail_token")
public class MailToken {
  /** What a link is for. */
  public enum Purpose {
    /** To choose a new password; short, because it opens the account. */
    RESET_PASSWORD(Duration.ofHours(1)),
    /** To show that an address belongs to the account's holder. */
    CONFIRM_EMAIL(Duration.ofHours(24));

    private final Duration openFor;

    Purpose(Duration openFor) {
      this.openFor = openFor;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_mail_token_id")
  @SequenceGenerator(
      name = "account_mail_token_id",
      sequenceName = "account_mail_token_id",
      allocationSize = 50)
  private Long id;

  @Column(name = "account_id", updatable = false)
  private long accountId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Purpose purpose;

  @Column(updatable = false)
  private String email;

  @Column(name = "token_hash", updatable = false)
  private byte[] tokenHash;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "expires_at", updatable = false)
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  /** For the persistence provider. */
  protected MailToken() {}

  /** Makes a link for an account. */
  public MailToken(
      long accountId, Purpose purpose, EmailAddress email, SecretToken token, Instant at) {
    this.accountId = accountId;
    this.purpose = purpose;
    this.email = email.value();
    this.tokenHash = token.hash();
    this.createdAt = at;
    this.expiresAt = at.plus(purpose.openFor);
  }

  /**
   * Uses the link up.
   *
   * @throws RuleViolation {@link AccountRule#LINK_NOT_VALID} if it is for something else, used, or
   *     late
   */
  public void use(Purpose asked, Instant at) {
    requireOpen(asked, at);
    usedAt = at;
  }

  void requireOpen(Purpose asked, Instant at) {
    if (purpose != asked || usedAt != null || !at.isBefore(expiresAt)) {
      throw new RuleViolation(AccountRule.LINK_NOT_VALID);
    }
  }

  /** Whose link it is. */
  public long accountId() {
    return accountId;
  }

  /** The address it was sent to. */
  public EmailAddress email() {
    return new EmailAddress(email);
  }
}
