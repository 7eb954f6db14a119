package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody asks for an account under an e-mail address. It becomes an {@link Account} when the link
 * sent to the address is opened <em>and</em> the password of this very registration is typed: so
 * nobody can plant a password of theirs on another's address and wait.
 */
@Entity
@Table(name = "account_registration")
public class Registration {
  /** How long the link works. */
  public static final Duration OPEN_FOR = Duration.ofHours(24);

  private static final int OLDEST_YEARS = 130;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_registration_id")
  @SequenceGenerator(
      name = "account_registration_id",
      sequenceName = "account_registration_id",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String email;

  @Column(name = "email_key", updatable = false)
  private String emailKey;

  @Column(name = "given_names", updatable = false)
  private String givenNames;

  @Column(name = "family_name", updatable = false)
  private String familyName;

  @Column(name = "passport_given_names", updatable = false)
  private String passportGivenNames;

  @Column(name = "passport_family_name", updatable = false)
  private String passportFamilyName;

  @Column(name = "birth_date", updatable = false)
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Language language;

  @Column(name = "password_hash", updatable = false)
  private String passwordHash;

  @Column(name = "terms_version", updatable = false)
  private String termsVersion;

  @Column(name = "electronic_service_version", updatable = false)
  private String electronicServiceVersion;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "token_hash", updatable = false)
  private byte[] tokenHash;

  @Column(name = "expires_at", updatable = false)
  private Instant expiresAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "account_id")
  private Long accountId;

  /** For the persistence provider. */
  protected Registration() {}

  /**
   * Asks for an account.
   *
   * @param person what the person told of themselves
   * @param password the hash of a password that {@link PasswordPolicy} takes
   * @param token the secret of the link
   * @param at when
   * @throws RuleViolation {@link AccountRule#TERMS_NOT_ACCEPTED} unless the terms in force are
   *     accepted, {@link AccountRule#BIRTH_DATE_NOT_POSSIBLE}
   */
  public Registration(
      RegistrationRequest person, PasswordHash password, SecretToken token, Instant at) {
    if (!person.termsAccepted()) {
      throw new RuleViolation(AccountRule.TERMS_NOT_ACCEPTED);
    }
    if (!isPossibleBirthDate(person.birthDate(), at)) {
      throw new RuleViolation(AccountRule.BIRTH_DATE_NOT_POSSIBLE);
    }
    email = person.email().value();
    emailKey = person.email().key();
    givenNames = person.name().givenNames();
    familyName = person.name().familyName();
    passportGivenNames = person.passportName().givenNames();
    passportFamilyName = person.passportName().familyName();
    birthDate = person.birthDate();
    language = person.language();
    passwordHash = password.stored();
    termsVersion = ConsentKind.TERMS.currentVersion();
    electronicServiceVersion =
        person.electronicService() ? ConsentKind.ELECTRONIC_SERVICE.currentVersion() : null;
    createdAt = at;
    tokenHash = token.hash();
    expiresAt = at.plus(OPEN_FOR);
  }

  /** Whether a person can have been born on this date; not telling it is possible too. */
  public static boolean isPossibleBirthDate(LocalDate date, Instant at) {
    if (date == null) {
      return true;
    }
    LocalDate today = at.atZone(fi.enterfinland.common.model.SystemClock.HELSINKI).toLocalDate();
    return !date.isAfter(today) && date.isAfter(today.minusYears(OLDEST_YEARS));
  }

  /**
   * Opens the account.
   *
   * @throws RuleViolation {@link AccountRule#LINK_NOT_VALID} if the link was used or is late
   */
  public Account confirm(Instant at) {
    requireOpen(at);
    EmailAddress address = new EmailAddress(email);
    Account account =
        Account.registered(
            new PersonName(givenNames, familyName),
            language,
            address,
            new PasswordHash(passwordHash),
            at);
    account.spellAsInPassport(new PassportName(passportGivenNames, passportFamilyName));
    account.bornOn(birthDate);
    account.consent(ConsentKind.TERMS, termsVersion, language, createdAt);
    if (electronicServiceVersion != null) {
      account.consent(
          ConsentKind.ELECTRONIC_SERVICE, electronicServiceVersion, language, createdAt);
    }
    confirmedAt = at;
    return account;
  }

  /**
   * Requires that the link has not been used and is not late.
   *
   * @throws RuleViolation {@link AccountRule#LINK_NOT_VALID}
   */
  void requireOpen(Instant at) {
    if (confirmedAt != null || !at.isBefore(expiresAt)) {
      throw new RuleViolation(AccountRule.LINK_NOT_VALID);
    }
  }

  /** Notes which account came of it. */
  public void became(Account account) {
    accountId = account.id();
  }

  /** The address the link was sent to. */
  public EmailAddress email() {
    return new EmailAddress(email);
  }

  /** The hash the password typed with the link has to match. */
  public PasswordHash password() {
    return new PasswordHash(passwordHash);
  }
}
