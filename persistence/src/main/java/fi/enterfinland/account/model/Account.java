package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person as a user of the service. It is opened by a confirmed registration or by an
 * identification service, so its holder has always proved something; a person who has both ways in
 * has one account.
 */
@Entity
@Table(name = "account")
public class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id")
  @SequenceGenerator(name = "account_id", sequenceName = "account_id", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AccountKind kind;

  @Column(name = "given_names")
  private String givenNames;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "passport_given_names")
  private String passportGivenNames;

  @Column(name = "passport_family_name")
  private String passportFamilyName;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  private Language language;

  /** Null while there is neither an address nor a password. */
  @Embedded private EmailWayIn byEmail;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** Written by {@link AccountRepository#signedIn} alone, in one statement with the browser. */
  @Column(name = "last_signed_in_at", insertable = false, updatable = false)
  private Instant lastSignedInAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "merged_into")
  private Long mergedInto;

  @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
  private List<AccountIdentity> identities = new ArrayList<>();

  @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
  private List<AccountConsent> consents = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  /** For the persistence provider. */
  protected Account() {}

  private Account(AccountKind kind, PersonName name, Language language, Instant at) {
    this.kind = kind;
    this.givenNames = name.givenNames();
    this.familyName = name.familyName();
    this.language = language;
    this.createdAt = at;
  }

  /** Opened by the link of a registration; see {@link Registration#confirm}. */
  static Account registered(
      PersonName name,
      Language language,
      EmailAddress address,
      PasswordHash password,
      Instant confirmedAt) {
    Account account = new Account(AccountKind.PERSON, name, language, confirmedAt);
    account.roles.add(Actor.APPLICANT);
    account.confirmEmail(address, confirmedAt);
    account.changePassword(password, confirmedAt);
    return account;
  }

  /** Opened by a person's first identification; the terms have been accepted with it. */
  public static Account identified(
      IdentityAssertion assertion, Language language, boolean electronicService, Instant at) {
    Account account = new Account(AccountKind.PERSON, assertion.name(), language, at);
    account.roles.add(Actor.APPLICANT);
    account.birthDate = assertion.birthDate();
    account.link(assertion.issuer(), assertion.subject(), at);
    account.consent(ConsentKind.TERMS, ConsentKind.TERMS.currentVersion(), language, at);
    if (electronicService) {
      account.consent(
          ConsentKind.ELECTRONIC_SERVICE,
          ConsentKind.ELECTRONIC_SERVICE.currentVersion(),
          language,
          at);
    }
    return account;
  }

  /**
   * Opened by an officer's first sign-in.
   *
   * @throws RuleViolation {@link AccountRule#OFFICER_WITHOUT_TASK} if no group has a task here
   */
  public static Account officer(IdentityAssertion assertion, Language language, Instant at) {
    Account account = new Account(AccountKind.OFFICER, assertion.name(), language, at);
    account.officerSignedIn(assertion);
    account.link(assertion.issuer(), assertion.subject(), at);
    return account;
  }

  /** Takes over the name and the tasks the directory tells today. */
  public void officerSignedIn(IdentityAssertion assertion) {
    Set<String> today = OfficeTask.rolesOf(assertion.groups());
    if (kind != AccountKind.OFFICER || today.isEmpty()) {
      throw new RuleViolation(AccountRule.OFFICER_WITHOUT_TASK);
    }
    roles.retainAll(today);
    roles.addAll(today);
    givenNames = assertion.name().givenNames();
    familyName = assertion.name().familyName();
  }

  /** Adds an identification service as a way in; linking twice changes nothing. */
  public void link(String issuer, String subject, Instant at) {
    if (identities.stream().noneMatch(known -> known.isOpen(issuer, subject))) {
      identities.add(new AccountIdentity(this, issuer, subject, at));
    }
  }

  /**
   * Takes the identification services away as a way in.
   *
   * @throws RuleViolation {@link AccountRule#LAST_WAY_IN} without a password
   */
  public void unlinkIdentities(Instant at) {
    if (!byEmail().hasPassword()) {
      throw new RuleViolation(AccountRule.LAST_WAY_IN);
    }
    openIdentities().forEach(identity -> identity.end(at));
  }

  /**
   * Takes the password away as a way in; the address stays, for notices.
   *
   * @throws RuleViolation {@link AccountRule#LAST_WAY_IN} without an identification
   */
  public void dropPassword() {
    if (openIdentities().isEmpty()) {
      throw new RuleViolation(AccountRule.LAST_WAY_IN);
    }
    byEmail = byEmail().withoutPassword();
  }

  /** Closes the account for good; who comes looking for it is led to the one that is kept. */
  void closeInto(Account kept, Instant at) {
    openIdentities().forEach(identity -> identity.end(at));
    byEmail = null;
    closedAt = at;
    mergedInto = kept.id;
  }

  /** Who the person is at identification services now. */
  List<AccountIdentity> openIdentities() {
    return identities.stream().filter(AccountIdentity::isOpen).toList();
  }

  /** Records a promise; one to an earlier text of the same kind ends with it. */
  public void consent(ConsentKind to, String textVersion, Language readIn, Instant at) {
    if (hasConsented(to, textVersion)) {
      return;
    }
    endConsent(to, at);
    consents.add(new AccountConsent(this, to, textVersion, readIn, at));
  }

  /** Ends a promise; what was done while it held stays done. */
  public void endConsent(ConsentKind to, Instant at) {
    consents.stream().filter(consent -> consent.isOpen(to)).forEach(consent -> consent.end(at));
  }

  /** Whether the promise holds now, to this version of its text. */
  public boolean hasConsented(ConsentKind to, String textVersion) {
    return consents.stream().anyMatch(known -> known.isOpen(to) && known.isTo(textVersion));
  }

  /** Whether the promise holds now, to whichever text. */
  public boolean hasConsented(ConsentKind to) {
    return consents.stream().anyMatch(known -> known.isOpen(to));
  }

  /** The address whose mailbox the person has just shown to be theirs. */
  public void confirmEmail(EmailAddress address, Instant at) {
    byEmail = byEmail().with(address, at);
  }

  /** Replaces the password; officers have none here. */
  public void changePassword(PasswordHash password, Instant at) {
    if (kind == AccountKind.OFFICER) {
      throw new IllegalStateException("Officers have no password here");
    }
    byEmail = byEmail().with(password, at);
  }

  /** Tells the spelling of the passport. */
  public void spellAsInPassport(PassportName spelling) {
    passportGivenNames = spelling.givenNames().isEmpty() ? null : spelling.givenNames();
    passportFamilyName = spelling.familyName().isEmpty() ? null : spelling.familyName();
  }

  /** Tells the date of birth. */
  void bornOn(LocalDate date) {
    birthDate = date;
  }

  /**
   * Corrects the name.
   *
   * @throws RuleViolation {@link AccountRule#NAME_IS_IDENTIFIED} where an identification service
   *     tells it
   */
  public void rename(PersonName name) {
    if (name.equals(name())) {
      return;
    }
    if (isIdentified()) {
      throw new RuleViolation(AccountRule.NAME_IS_IDENTIFIED);
    }
    givenNames = name.givenNames();
    familyName = name.familyName();
  }

  /**
   * Closes the account: no way in is left, and every promise ends. The name stays as long as a case
   * refers to it (L5.03).
   */
  public void close(Instant at) {
    byEmail = null;
    identities.forEach(identity -> identity.end(at));
    List.of(ConsentKind.values()).forEach(kind -> endConsent(kind, at));
    closedAt = at;
  }

  private boolean isIdentified() {
    return identities.stream().anyMatch(AccountIdentity::isOpen);
  }

  /** The account as its holder sees it. */
  AccountView view(AccountReach reach) {
    return new AccountView(
        name(),
        new PassportName(passportGivenNames, passportFamilyName),
        birthDate,
        language,
        byEmail().email(),
        byEmail().emailVerifiedAt(),
        isIdentified(),
        byEmail().hasPassword(),
        createdAt,
        lastSignedInAt,
        reach.contact(),
        reach.isNoticesByEmail(),
        consents.stream()
            .map(AccountConsent::view)
            .sorted(Comparator.comparing(ConsentView::givenAt).reversed())
            .toList());
  }

  /** Chooses the language of notices. */
  public void speak(Language chosen) {
    language = chosen;
  }

  /** The person as a caller, identified this surely, by these means. */
  public Actor actor(IdentityLevel level, String means) {
    return new Actor(id, name().shown(), roles, level, means);
  }

  /** How the person can come in. */
  public WaysIn waysIn() {
    return new WaysIn(email(), byEmail().hasPassword(), !openIdentities().isEmpty());
  }

  /** The id, once stored. */
  public Long id() {
    return id;
  }

  /** Whose account it is. */
  public AccountKind kind() {
    return kind;
  }

  /** The person's name. */
  public PersonName name() {
    return new PersonName(givenNames, familyName);
  }

  /** The language of notices. */
  public Language language() {
    return language;
  }

  /** When the person was born, null if it was not told. */
  LocalDate birthDate() {
    return birthDate;
  }

  /** The stored password, null if there is none. */
  PasswordHash password() {
    return byEmail().password();
  }

  /** The confirmed address, null if the person has given none. */
  public String email() {
    return byEmail().email();
  }

  private EmailWayIn byEmail() {
    return byEmail == null ? EmailWayIn.NONE : byEmail;
  }

  /** Whether this password opens the account. */
  public boolean opensWith(String password) {
    return byEmail().opensWith(password);
  }
}
