package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.AccountOpened;
import fi.enterfinland.account.model.AccountEvent.EmailChanged;
import fi.enterfinland.account.model.AccountEvent.EmailConfirmed;
import fi.enterfinland.account.model.AccountEvent.PasswordChanged;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.MailToken;
import fi.enterfinland.account.model.MailToken.Purpose;
import fi.enterfinland.account.model.PasswordHash;
import fi.enterfinland.account.model.PasswordPolicy;
import fi.enterfinland.account.model.Registration;
import fi.enterfinland.account.model.RegistrationRequest;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.account.service.SignInThrottle.Attempt;
import fi.enterfinland.account.service.SignInThrottle.Limit;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What goes by mail: opening an account, confirming an address, choosing a new password. Whoever
 * asks gets the same answer whether or not the address has an account; the address's owner learns
 * the truth by mail.
 */
@Stateless
@PermitAll
public class RegistrationService {
  @Inject private AccountRepository accounts;
  @Inject private SessionCloser sessions;
  @Inject private PasswordPolicy passwords;
  @Inject private SignInThrottle throttle;
  @Inject private SystemClock clock;
  @Inject private Event<AccountEvent> events;
  @Inject private Event<AccountNotice> notices;

  /**
   * Asks for an account; its owner gets a link, or, if the address has an account already, a mail
   * saying so.
   *
   * @throws RuleViolation {@link AccountRule#PASSWORD_LENGTH} and its like, {@link
   *     AccountRule#TERMS_NOT_ACCEPTED}, {@link AccountRule#TOO_MANY_ATTEMPTS}
   */
  public void register(RegistrationRequest request, String password, Origin origin) {
    Instant now = clock.now();
    passwords.check(password, personalWords(request));
    requireMailLeft(request.email(), origin, now);
    // Hashed before the database is asked, so that a known address costs the same time.
    PasswordHash hash = PasswordHash.of(password);
    SecretToken token = SecretToken.random();
    Registration registration = new Registration(request, hash, token, now);
    Optional<Account> owner = accounts.withEmail(request.email());
    if (owner.isPresent()) {
      tell(owner.get(), AccountNotice.Kind.ALREADY_REGISTERED, null);
      return;
    }
    accounts.add(registration);
    notices.fire(
        new AccountNotice(
            request.email().value(),
            request.language(),
            AccountNotice.Kind.CONFIRM_REGISTRATION,
            AccountLinks.confirm(token)));
  }

  /**
   * Whether the link of a confirmation mail asks for the password of a registration; otherwise it
   * confirms the address of an account that exists.
   */
  public boolean asksForPassword(String token) {
    return SecretToken.isWellFormed(token) && accounts.isRegistration(new SecretToken(token));
  }

  /**
   * Opens the account of a registration's link.
   *
   * @param password the one typed at registration
   * @return the address, to sign in with
   * @throws RuleViolation {@link AccountRule#LINK_NOT_VALID}, {@link
   *     AccountRule#PASSWORD_NOT_OF_REGISTRATION}, {@link AccountRule#TOO_MANY_ATTEMPTS}, {@link
   *     AccountRule#EMAIL_IN_USE}
   */
  public EmailAddress confirmRegistration(String token, String password, Origin origin) {
    Instant now = clock.now();
    Registration registration = accounts.registrationOf(secret(token), now);
    EmailAddress address = registration.email();
    Attempt attempt = new Attempt(Limit.ACCOUNT, address.key());
    Attempt fromAddress = new Attempt(Limit.ADDRESS, origin.networkAddress());
    if (!throttle.take(fromAddress, now) || !throttle.take(attempt, now)) {
      throw new RuleViolation(AccountRule.TOO_MANY_ATTEMPTS);
    }
    if (!registration.password().matches(password == null ? "" : password)) {
      throw new RuleViolation(AccountRule.PASSWORD_NOT_OF_REGISTRATION);
    }
    throttle.giveBack(fromAddress, now);
    throttle.giveBack(attempt, now);
    if (accounts.withEmail(address).isPresent()) {
      throw new RuleViolation(AccountRule.EMAIL_IN_USE);
    }
    Account account = registration.confirm(now);
    accounts.add(account);
    accounts.flush();
    registration.became(account);
    events.fire(new AccountOpened(account.id(), IdentityLevel.EMAIL, now));
    return address;
  }

  /**
   * Confirms the address of an account that exists; if it had another, that one is told.
   *
   * @throws RuleViolation {@link AccountRule#LINK_NOT_VALID}, {@link AccountRule#EMAIL_IN_USE}
   */
  public void confirmEmail(String token) {
    Instant now = clock.now();
    MailToken link = accounts.tokenOf(secret(token), Purpose.CONFIRM_EMAIL, now);
    Optional<Account> owner = accounts.withEmail(link.email());
    if (owner.isPresent() && owner.get().id() != link.accountId()) {
      throw new RuleViolation(AccountRule.EMAIL_IN_USE);
    }
    link.use(Purpose.CONFIRM_EMAIL, now);
    Account account = accounts.require(link.accountId());
    String before = account.email();
    account.confirmEmail(link.email(), now);
    events.fire(new EmailConfirmed(link.accountId(), now));
    if (before != null && !before.equals(account.email())) {
      // Whoever reads the old mailbox must not open the account with a link that lies there.
      accounts.endTokens(account.id(), Purpose.RESET_PASSWORD, now);
      notices.fire(
          new AccountNotice(before, account.language(), AccountNotice.Kind.EMAIL_CHANGED, null));
      events.fire(new EmailChanged(account.id(), before, account.email(), now));
    }
  }

  /**
   * Asks for a link to choose a new password. It is sent if the address has an account that can
   * have a password; the caller is not told.
   *
   * @throws RuleViolation {@link AccountRule#EMAIL_NOT_AN_ADDRESS}, {@link
   *     AccountRule#TOO_MANY_ATTEMPTS}
   */
  public void requestReset(String email, Origin origin) {
    Instant now = clock.now();
    EmailAddress address = new EmailAddress(email);
    requireMailLeft(address, origin, now);
    Optional<Account> owner = accounts.withEmail(address);
    if (owner.isPresent()) {
      SecretToken token = SecretToken.random();
      accounts.endTokens(owner.get().id(), Purpose.RESET_PASSWORD, now);
      accounts.add(new MailToken(owner.get().id(), Purpose.RESET_PASSWORD, address, token, now));
      tell(owner.get(), AccountNotice.Kind.RESET_PASSWORD, AccountLinks.reset(token));
    }
  }

  /**
   * Chooses a new password with the link of a reset mail; every other such link ends, and whoever
   * is signed in is signed out.
   *
   * @throws RuleViolation {@link AccountRule#LINK_NOT_VALID}, {@link AccountRule#PASSWORD_LENGTH}
   *     and its like
   */
  public void reset(String token, String password) {
    Instant now = clock.now();
    MailToken link = accounts.tokenOf(secret(token), Purpose.RESET_PASSWORD, now);
    Account account = accounts.require(link.accountId());
    passwords.check(
        password,
        List.of(account.name().givenNames(), account.name().familyName(), account.email()));
    account.changePassword(PasswordHash.of(password), now);
    link.use(Purpose.RESET_PASSWORD, now);
    sessions.closeAll(account.id(), null, now);
    events.fire(new PasswordChanged(account.id(), now));
    tell(account, AccountNotice.Kind.PASSWORD_CHANGED, null);
  }

  private void tell(Account account, AccountNotice.Kind kind, String link) {
    notices.fire(new AccountNotice(account.email(), account.language(), kind, link));
  }

  private void requireMailLeft(EmailAddress address, Origin origin, Instant now) {
    if (!throttle.take(new Attempt(Limit.MAIL_FROM_ADDRESS, origin.networkAddress()), now)
        || !throttle.take(new Attempt(Limit.MAIL, address.key()), now)) {
      throw new RuleViolation(AccountRule.TOO_MANY_ATTEMPTS);
    }
  }

  private static SecretToken secret(String token) {
    if (!SecretToken.isWellFormed(token)) {
      throw new RuleViolation(AccountRule.LINK_NOT_VALID);
    }
    return new SecretToken(token);
  }

  private static List<String> personalWords(RegistrationRequest request) {
    String address = request.email().value();
    return List.of(
        request.name().givenNames(),
        request.name().familyName(),
        address,
        address.substring(0, address.indexOf('@')));
  }
}
