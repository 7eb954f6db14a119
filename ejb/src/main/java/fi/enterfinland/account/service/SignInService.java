package fi.enterfinland.account.service;

import fi.enterfinland.account.model.AccountEvent.SignInRefused;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.model.IdentityAssertion;
import fi.enterfinland.account.model.PasswordEntry;
import fi.enterfinland.account.model.PasswordHash;
import fi.enterfinland.account.model.RecentProof;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.account.service.SignInThrottle.Attempt;
import fi.enterfinland.account.service.SignInThrottle.Limit;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The two ways in. Passwords are checked outside any transaction: the check takes some tenths of a
 * second on purpose, and no database connection waits for it. A sign-in by password costs at most
 * four statements.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {
  private static final Logger LOG = System.getLogger(SignInService.class.getName());

  private static final Duration CODE_AWAITED = Duration.ofMinutes(10);

  @Inject private AccountRepository accounts;
  @Inject private AccountService service;
  @Inject private WaysInService ways;
  @Inject private SignInThrottle throttle;
  @Inject private SystemClock clock;

  /**
   * Signs in with e-mail address and password. An unknown address costs the same time and is
   * refused in the same words as a wrong password.
   *
   * @return the sign-in; if the account has a second factor, one that awaits its code
   * @throws RuleViolation {@link AccountRule#SIGN_IN_FAILED}, {@link
   *     AccountRule#SIGN_IN_SLOWED_DOWN}
   */
  public SignIn withPassword(String email, String password, Origin origin) {
    PasswordEntry entry = shown(email, password, origin);
    SecretToken device = origin.browser().orElseGet(SecretToken::random);
    return entry.secondFactor()
        ? new SignIn(entry.actor(), entry.language(), device, null, clock.now())
        : service.signedInWithPassword(entry, device, origin);
  }

  /**
   * Signs in somebody who has shown the password and now the code, of the app or of the paper.
   *
   * @throws RuleViolation {@link AccountRule#CODE_NOT_VALID}, {@link
   *     AccountRule#SIGN_IN_SLOWED_DOWN}
   */
  public SignIn withCode(SignIn awaiting, String code, Origin origin) {
    Instant now = clock.now();
    long accountId = awaiting.actor().accountId();
    Attempt attempt = new Attempt(Limit.CODE, String.valueOf(accountId));
    requireLeft(attempt, origin, now);
    if (awaiting.at().plus(CODE_AWAITED).isBefore(now)) {
      throw new RuleViolation(AccountRule.SIGN_IN_AGAIN);
    }
    Optional<SignIn> signIn = service.signedInWithCode(awaiting, code, origin);
    if (signIn.isEmpty()) {
      service.refused(
          new SignInRefused(accountId, AccountRule.CODE_NOT_VALID, origin.networkAddress(), now));
      throw new RuleViolation(AccountRule.CODE_NOT_VALID, "code");
    }
    throttle.giveBack(attempt, now);
    return signIn.get();
  }

  private PasswordEntry shown(String email, String password, Origin origin) {
    Instant now = clock.now();
    Attempt fromAddress = new Attempt(Limit.ADDRESS, origin.networkAddress());
    requireLeft(fromAddress, origin, now);
    Optional<EmailAddress> address =
        Optional.ofNullable(email).filter(EmailAddress::isWellFormed).map(EmailAddress::new);
    Optional<PasswordEntry> entry =
        address.flatMap(key -> accounts.passwordOf(key, origin.device()));
    Attempt onAccount = onAccount(address, email, entry, origin);
    requireLeft(onAccount, origin, now);

    PasswordHash expected = entry.map(PasswordEntry::password).orElse(PasswordHash.NOBODY);
    if (!expected.matches(password == null ? "" : password) || entry.isEmpty()) {
      Long named = entry.map(PasswordEntry::accountId).orElse(null);
      service.refused(
          new SignInRefused(named, AccountRule.SIGN_IN_FAILED, origin.networkAddress(), now));
      throw new RuleViolation(AccountRule.SIGN_IN_FAILED);
    }
    throttle.giveBack(fromAddress, now);
    throttle.giveBack(onAccount, now);
    return entry.get();
  }

  /**
   * Makes the account whose address and password are typed one with that of the person signed in,
   * which is kept.
   *
   * @throws RuleViolation as {@link #withPassword}; {@link AccountRule#SIGN_IN_AGAIN}, {@link
   *     AccountRule#ACCOUNT_OF_ANOTHER_PERSON}
   */
  public void join(RecentProof proof, String email, String password, Origin origin) {
    proof.require(clock.now());
    ways.merge(proof, shown(email, password, origin));
  }

  /**
   * Signs a person in whom an identification service has identified.
   *
   * @return the sign-in, or nothing if the person has no account yet and has to accept the terms
   *     first
   */
  public Optional<SignIn> identified(IdentityAssertion assertion, Origin origin) {
    return service.signedInIdentified(assertion, origin);
  }

  /**
   * Opens an account for a person just identified, who has accepted the terms, and signs in.
   *
   * @throws RuleViolation {@link AccountRule#TERMS_NOT_ACCEPTED}, {@link
   *     AccountRule#EMAIL_NOT_AN_ADDRESS}
   */
  public SignIn firstIdentified(
      IdentityAssertion assertion, IdentifiedRequest request, Origin origin) {
    return service.openIdentified(assertion, request, origin);
  }

  /**
   * Signs an officer in.
   *
   * @throws RuleViolation {@link AccountRule#OFFICER_WITHOUT_TASK}
   */
  public SignIn officer(IdentityAssertion assertion, Language language, Origin origin) {
    return service.signedInOfficer(assertion, language, origin);
  }

  /** Records that an identification was refused; nothing of what was forged is kept. */
  public void identificationRefused(AccountRule rule, Origin origin) {
    service.refused(new SignInRefused(null, rule, origin.networkAddress(), clock.now()));
  }

  private static Attempt onAccount(
      Optional<EmailAddress> address, String typed, Optional<PasswordEntry> entry, Origin origin) {
    String account = address.map(EmailAddress::key).orElse("malformed " + cut(typed));
    boolean known = entry.map(PasswordEntry::knownDevice).orElse(false);
    return known
        ? new Attempt(Limit.DEVICE, account + " " + origin.device().value())
        : new Attempt(Limit.ACCOUNT, account);
  }

  private void requireLeft(Attempt attempt, Origin origin, Instant now) {
    if (!throttle.take(attempt, now)) {
      LOG.log(
          Level.WARNING,
          "Sign-in slowed down: no attempts left, limit {0}, from {1}",
          attempt.limit(),
          origin.networkAddress());
      throw new RuleViolation(AccountRule.SIGN_IN_SLOWED_DOWN);
    }
  }

  private static String cut(String text) {
    return text == null ? "" : text.substring(0, Math.min(64, text.length()));
  }
}
