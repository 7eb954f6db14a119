package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.AccountOpened;
import fi.enterfinland.account.model.AccountEvent.SignInRefused;
import fi.enterfinland.account.model.AccountEvent.SignedIn;
import fi.enterfinland.account.model.AccountEvent.SignedOut;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.model.IdentityAssertion;
import fi.enterfinland.account.model.PasswordEntry;
import fi.enterfinland.account.model.SecondFactorRepository;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.account.model.SessionRepository;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a sign-in and its end leave behind, each in one transaction. */
@Stateless
@PermitAll
public class AccountService {
  @Inject private AccountRepository accounts;
  @Inject private SessionRepository sessions;
  @Inject private SecondFactorRepository factors;
  @Inject private EmailConfirmation confirmation;
  @Inject private SystemClock clock;
  @Inject private Event<AccountEvent> events;
  @Inject private Event<AccountNotice> notices;

  /** Chooses the language of a person's notices. */
  public void setLanguage(Actor actor, Language language) {
    accounts.require(actor.accountId()).speak(language);
  }

  /** Records that somebody signed out. */
  public void signedOut(Actor actor, UUID session) {
    Instant now = clock.now();
    sessions.end(actor.accountId(), session, now);
    events.fire(new SignedOut(actor.accountId(), now));
  }

  /**
   * Notes a sign-in with a password: one statement, what the audit trail takes, and a notice if the
   * browser is new to the account.
   */
  public SignIn signedInWithPassword(PasswordEntry entry, SecretToken device, Origin origin) {
    if (entry.isNewDevice()) {
      tellOfNewDevice(entry.email(), entry.language());
    }
    return begin(entry.actor(), entry.language(), device, null, origin);
  }

  /**
   * Notes a sign-in with password and code.
   *
   * @return the sign-in, or nothing if the code is not taken
   */
  public Optional<SignIn> signedInWithCode(SignIn awaiting, String code, Origin origin) {
    Actor actor = awaiting.actor();
    if (!factors.take(actor.accountId(), code, clock.now())) {
      return Optional.empty();
    }
    Account account = accounts.require(actor.accountId());
    if (account.email() != null && sessions.isNewDevice(account.id(), awaiting.device())) {
      tellOfNewDevice(account.email(), account.language());
    }
    return Optional.of(begin(actor, awaiting.language(), awaiting.device(), null, origin));
  }

  /** Records that somebody was not let in, whatever becomes of the attempt around it. */
  public void refused(SignInRefused refusal) {
    events.fire(refusal);
  }

  /** Signs in the account an identification leads to, if there is one. */
  public Optional<SignIn> signedInIdentified(IdentityAssertion assertion, Origin origin) {
    return accounts
        .withIdentity(assertion.issuer(), assertion.subject())
        .map(account -> signIn(account, assertion, origin));
  }

  /**
   * Opens the account of somebody just identified.
   *
   * @throws RuleViolation {@link AccountRule#TERMS_NOT_ACCEPTED}, {@link
   *     AccountRule#IDENTITY_IN_USE}, {@link AccountRule#EMAIL_NOT_AN_ADDRESS}
   */
  public SignIn openIdentified(
      IdentityAssertion assertion, IdentifiedRequest request, Origin origin) {
    if (!request.termsAccepted()) {
      throw new RuleViolation(AccountRule.TERMS_NOT_ACCEPTED);
    }
    if (accounts.withIdentity(assertion.issuer(), assertion.subject()).isPresent()) {
      throw new RuleViolation(AccountRule.IDENTITY_IN_USE);
    }
    Instant now = clock.now();
    Account account =
        Account.identified(assertion, request.language(), request.electronicService(), now);
    accounts.add(account);
    accounts.flush();
    events.fire(new AccountOpened(account.id(), assertion.level(), now));
    if (request.email() != null && !request.email().isBlank()) {
      confirmation.ask(account, new EmailAddress(request.email()), now);
    }
    return signIn(account, assertion, origin);
  }

  /**
   * Signs an officer in, with an account opened at the first time.
   *
   * @throws RuleViolation {@link AccountRule#OFFICER_WITHOUT_TASK}
   */
  public SignIn signedInOfficer(IdentityAssertion assertion, Language language, Origin origin) {
    Instant now = clock.now();
    Optional<Account> known = accounts.withIdentity(assertion.issuer(), assertion.subject());
    known.ifPresent(account -> account.officerSignedIn(assertion));
    return signIn(known.orElseGet(() -> openOfficer(assertion, language, now)), assertion, origin);
  }

  private Account openOfficer(IdentityAssertion assertion, Language language, Instant now) {
    Account account = Account.officer(assertion, language, now);
    accounts.add(account);
    accounts.flush();
    events.fire(new AccountOpened(account.id(), assertion.level(), now));
    return account;
  }

  private SignIn signIn(Account account, IdentityAssertion assertion, Origin origin) {
    SecretToken device = origin.browser().orElseGet(SecretToken::random);
    if (account.email() != null && sessions.isNewDevice(account.id(), device)) {
      tellOfNewDevice(account.email(), account.language());
    }
    Actor actor = account.actor(assertion.level(), assertion.means());
    return begin(actor, account.language(), device, assertion.assertionId(), origin);
  }

  private SignIn begin(
      Actor actor, Language language, SecretToken device, String assertionId, Origin origin) {
    Instant now = clock.now();
    UUID session = sessions.begin(actor, device, origin.name(), now);
    events.fire(
        new SignedIn(
            actor.accountId(),
            actor.level(),
            actor.means(),
            assertionId,
            origin.networkAddress(),
            now));
    return new SignIn(actor, language, device, session, now);
  }

  private void tellOfNewDevice(String email, Language language) {
    notices.fire(new AccountNotice(email, language, AccountNotice.Kind.NEW_DEVICE, null));
  }
}
