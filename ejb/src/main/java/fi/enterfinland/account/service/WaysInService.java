package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.AccountsMerged;
import fi.enterfinland.account.model.AccountEvent.PasswordChanged;
import fi.enterfinland.account.model.AccountEvent.WayInAdded;
import fi.enterfinland.account.model.AccountEvent.WayInRemoved;
import fi.enterfinland.account.model.AccountMerge;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.account.model.AccountNotice.Kind;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.AccountRetentionRepository;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.model.IdentityAssertion;
import fi.enterfinland.account.model.PasswordEntry;
import fi.enterfinland.account.model.PasswordHash;
import fi.enterfinland.account.model.PasswordPolicy;
import fi.enterfinland.account.model.RecentProof;
import fi.enterfinland.account.model.SecondFactorRepository;
import fi.enterfinland.account.model.WaysIn;
import fi.enterfinland.account.service.SignInThrottle.Attempt;
import fi.enterfinland.account.service.SignInThrottle.Limit;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes how a person comes into their account. Every change takes a fresh proof, and is told to
 * every address it concerns.
 */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class WaysInService {
  @Inject private AccountRepository accounts;
  @Inject private SecondFactorRepository factors;
  @Inject private AccountRetentionRepository retention;
  @Inject private PasswordPolicy passwords;
  @Inject private EmailConfirmation confirmation;
  @Inject private SessionCloser sessions;
  @Inject private SignInThrottle throttle;
  @Inject private SystemClock clock;
  @Inject private Event<AccountEvent> events;
  @Inject private Event<AccountNotice> notices;

  /** How the person can come in now. */
  public WaysIn of(Actor actor) {
    return accounts.require(actor.accountId()).waysIn();
  }

  /**
   * Whether an identification already leads to another account, which would become part of this.
   */
  public boolean leadsElsewhere(Actor actor, IdentityAssertion assertion) {
    return elsewhere(actor.accountId(), assertion).isPresent();
  }

  /**
   * Adds an identification as a way in. If it leads to another account, that one becomes part of
   * this.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}, {@link
   *     AccountRule#ACCOUNT_OF_ANOTHER_PERSON}
   */
  public void link(RecentProof proof, IdentityAssertion assertion) {
    Instant now = clock.now();
    Account account = accounts.require(proof.require(now));
    if (!AccountMerge.canBe(account, assertion)) {
      throw new RuleViolation(AccountRule.ACCOUNT_OF_ANOTHER_PERSON);
    }
    Optional<Account> other = elsewhere(account.id(), assertion);
    if (other.isPresent()) {
      merge(account, other.get(), now);
      return;
    }
    account.link(assertion.issuer(), assertion.subject(), now);
    events.fire(new WayInAdded(account.id(), now));
    tell(account, Kind.WAY_IN_ADDED);
  }

  /**
   * Makes the account whose password was just shown part of the person's own.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}, {@link
   *     AccountRule#ACCOUNT_OF_ANOTHER_PERSON}; {@link AccountRule#SECOND_FACTOR_THERE} where the
   *     password alone would not have opened it
   */
  public void merge(RecentProof proof, PasswordEntry shown) {
    Instant now = clock.now();
    Account account = accounts.require(proof.require(now));
    if (shown.secondFactor()) {
      throw new RuleViolation(AccountRule.SECOND_FACTOR_THERE);
    }
    if (shown.accountId() != account.id()) {
      merge(account, accounts.require(shown.accountId()), now);
    }
  }

  /**
   * Takes identification away as a way in.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}, {@link AccountRule#LAST_WAY_IN}
   */
  public void unlink(RecentProof proof) {
    Instant now = clock.now();
    Account account = accounts.require(proof.require(now));
    account.unlinkIdentities(now);
    events.fire(new WayInRemoved(account.id(), now));
    tell(account, Kind.WAY_IN_REMOVED);
  }

  /**
   * Chooses a password, the first or another one.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}, {@link AccountRule#EMAIL_NEEDED},
   *     {@link AccountRule#PASSWORD_LENGTH} and its like
   */
  public void choosePassword(RecentProof proof, String password) {
    Instant now = clock.now();
    Account account = accounts.require(proof.require(now));
    WaysIn before = account.waysIn();
    String email = before.email().orElseThrow(() -> new RuleViolation(AccountRule.EMAIL_NEEDED));
    passwords.check(
        password, List.of(account.name().givenNames(), account.name().familyName(), email));
    account.changePassword(PasswordHash.of(password), now);
    if (before.password()) {
      events.fire(new PasswordChanged(account.id(), now));
      tell(account, Kind.PASSWORD_CHANGED);
    } else {
      events.fire(new WayInAdded(account.id(), now));
      tell(account, Kind.WAY_IN_ADDED);
    }
  }

  /**
   * Takes the password away as a way in.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}, {@link AccountRule#LAST_WAY_IN}
   */
  public void dropPassword(RecentProof proof) {
    Instant now = clock.now();
    Account account = accounts.require(proof.require(now));
    account.dropPassword();
    factors.remove(account.id());
    events.fire(new WayInRemoved(account.id(), now));
    tell(account, Kind.WAY_IN_REMOVED);
  }

  /**
   * Asks for another address: a link goes to it, and until that is opened the old one stays.
   * Whether the address belongs to somebody else is told to that person only.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}, {@link
   *     AccountRule#EMAIL_NOT_AN_ADDRESS}, {@link AccountRule#TOO_MANY_ATTEMPTS}
   */
  public void changeEmail(RecentProof proof, String email, Origin origin) {
    Instant now = clock.now();
    Account account = accounts.require(proof.require(now));
    EmailAddress address = new EmailAddress(email);
    if (!throttle.take(new Attempt(Limit.MAIL_FROM_ADDRESS, origin.networkAddress()), now)
        || !throttle.take(new Attempt(Limit.MAIL, address.key()), now)) {
      throw new RuleViolation(AccountRule.TOO_MANY_ATTEMPTS);
    }
    Optional<Account> owner = accounts.withEmail(address);
    if (owner.isPresent() && !owner.get().id().equals(account.id())) {
      tell(owner.get(), Kind.ALREADY_REGISTERED);
    } else {
      confirmation.ask(account, address, now);
    }
  }

  private Optional<Account> elsewhere(long accountId, IdentityAssertion assertion) {
    return accounts
        .withIdentity(assertion.issuer(), assertion.subject())
        .filter(account -> account.id() != accountId);
  }

  private void merge(Account kept, Account other, Instant now) {
    AccountMerge merge = new AccountMerge(kept, other);
    List<String> addresses =
        Stream.of(kept.email(), other.email()).filter(address -> address != null).toList();
    merge.close(now);
    accounts.flush();
    retention.passReach(other.id(), kept.id());
    retention.forgetClosed(other.id());
    merge.keep(now);
    sessions.closeAll(other.id(), null, now);
    events.fire(new AccountsMerged(kept.id(), other.id(), now));
    addresses.forEach(
        address ->
            notices.fire(new AccountNotice(address, kept.language(), Kind.ACCOUNTS_MERGED, null)));
  }

  private void tell(Account account, Kind kind) {
    if (account.email() != null) {
      notices.fire(new AccountNotice(account.email(), account.language(), kind, null));
    }
  }
}
