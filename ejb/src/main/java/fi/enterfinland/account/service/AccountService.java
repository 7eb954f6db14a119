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
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.MailToken;
import fi.enterfinland.account.model.PasswordEntry;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What a sign-in and its end leave behind, each in one transaction. */
@Stateless
@PermitAll
public class AccountService {
  @Inject private AccountRepository accounts;
  @Inject private SystemClock clock;
  @Inject private Event<AccountEvent> events;
  @Inject private Event<AccountNotice> notices;

  /** Chooses the language of a person's notices. */
  public void setLanguage(Actor actor, Language language) {
    accounts.require(actor.accountId()).speak(language);
  }

  /** Records that somebody signed out. */
  public void signedOut(Actor actor) {
    events.fire(new SignedOut(actor.accountId(), clock.now()));
  }

  /** Notes a sign-in with a password: one statement, and what the audit trail takes. */
  public void signedInWithPassword(PasswordEntry entry, SecretToken device, Origin origin) {
    Instant now = clock.now();
    accounts.signedIn(entry.accountId(), device, now);
    events.fire(
        new SignedIn(
            entry.accountId(),
            IdentityLevel.EMAIL,
            "password",
            null,
            origin.networkAddress(),
            now));
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
      askToConfirm(account, new EmailAddress(request.email()), now);
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
    Instant now = clock.now();
    SecretToken device = origin.browser().orElseGet(SecretToken::random);
    accounts.signedIn(account.id(), device, now);
    events.fire(
        new SignedIn(
            account.id(),
            assertion.level(),
            assertion.method(),
            assertion.assertionId(),
            origin.networkAddress(),
            now));
    return new SignIn(account.actor(assertion.level()), account.language(), device);
  }

  private void askToConfirm(Account account, EmailAddress address, Instant now) {
    SecretToken token = SecretToken.random();
    accounts.add(new MailToken(account.id(), MailToken.Purpose.CONFIRM_EMAIL, address, token, now));
    notices.fire(
        new AccountNotice(
            address.value(),
            account.language(),
            AccountNotice.Kind.CONFIRM_EMAIL,
            AccountLinks.confirm(token)));
  }
}
