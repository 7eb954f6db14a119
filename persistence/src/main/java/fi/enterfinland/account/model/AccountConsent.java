package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
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

/** One promise: to which text, in which version and language, and when. */
@Entity
@Table(name = "account_consent")
public class AccountConsent {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_consent_id")
  @SequenceGenerator(
      name = "account_consent_id",
      sequenceName = "account_consent_id",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", updatable = false)
  private Account account;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ConsentKind kind;

  @Column(name = "text_version", updatable = false)
  private String textVersion;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Language language;

  @Column(name = "given_at", updatable = false)
  private Instant givenAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For the persistence provider. */
  protected AccountConsent() {}

  AccountConsent(
      Account account, ConsentKind kind, String textVersion, Language language, Instant givenAt) {
    this.account = account;
    this.kind = kind;
    this.textVersion = textVersion;
    this.language = language;
    this.givenAt = givenAt;
  }

  boolean isOpen(ConsentKind ofKind) {
    return endedAt == null && kind == ofKind;
  }

  boolean isTo(String version) {
    return textVersion.equals(version);
  }

  void end(Instant at) {
    endedAt = at;
  }

  ConsentView view() {
    return new ConsentView(kind, textVersion, language, givenAt, endedAt);
  }
}
