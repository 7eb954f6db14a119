package fi.enterfinland.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the account's person is this subject at this identification service, from then on. */
@Entity
@Table(name = "account_identity")
public class AccountIdentity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_identity_id")
  @SequenceGenerator(
      name = "account_identity_id",
      sequenceName = "account_identity_id",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", updatable = false)
  private Account account;

  @Column(updatable = false)
  private String issuer;

  @Column(updatable = false)
  private String subject;

  @Column(name = "linked_at", updatable = false)
  private Instant linkedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For the persistence provider. */
  protected AccountIdentity() {}

  AccountIdentity(Account account, String issuer, String subject, Instant linkedAt) {
    this.account = account;
    this.issuer = issuer;
    this.subject = subject;
    this.linkedAt = linkedAt;
  }

  boolean isOpen() {
    return endedAt == null;
  }

  boolean isOf(String ofIssuer) {
    return issuer.equals(ofIssuer);
  }

  String issuer() {
    return issuer;
  }

  String subject() {
    return subject;
  }

  boolean isOpen(String ofIssuer, String ofSubject) {
    return endedAt == null && issuer.equals(ofIssuer) && subject.equals(ofSubject);
  }

  void end(Instant at) {
    if (endedAt == null) {
      endedAt = at;
    }
  }
}
