package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.AccountClosed;
import fi.enterfinland.account.model.AccountEvent.ConsentEnded;
import fi.enterfinland.account.model.AccountEvent.ConsentGiven;
import fi.enterfinland.account.model.AccountEvent.DetailsChanged;
import fi.enterfinland.account.model.AccountEvent.NoticesChosen;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.AccountRetentionRepository;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.AccountView;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.ConsentKind;
import fi.enterfinland.account.model.ContactDetails;
import fi.enterfinland.account.model.MyAccountRepository;
import fi.enterfinland.account.model.PassportName;
import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.account.model.RecentProof;
import fi.enterfinland.account.service.SignInThrottle.Attempt;
import fi.enterfinland.account.service.SignInThrottle.Limit;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What an account's holder does with it: details, notices, promises, and its end. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class MyAccountService {
  @Inject private AccountRepository accounts;
  @Inject private MyAccountRepository mine;
  @Inject private AccountRetentionRepository retention;
  @Inject private SignInThrottle throttle;
  @Inject private SystemClock clock;
  @Inject private SessionCloser sessions;
  @Inject private Event<AccountEvent> events;
  @Inject private Event<AccountNotice> notices;

  /** The account as its holder sees it. */
  public AccountView view(Actor actor) {
    return mine.view(actor.accountId());
  }

  /** The version of the terms of use the holder has accepted, if any: one statement. */
  public Optional<String> acceptedTerms(Actor actor) {
    return mine.acceptedTerms(actor.accountId());
  }

  /**
   * Changes name and contact details.
   *
   * @throws RuleViolation {@link AccountRule#NAME_IS_IDENTIFIED}
   */
  public void changeDetails(
      Actor actor, PersonName name, PassportName passportName, ContactDetails contact) {
    Account account = accounts.require(actor.accountId());
    account.rename(name);
    account.spellAsInPassport(passportName);
    mine.reach(actor.accountId()).tell(contact);
    events.fire(new DetailsChanged(actor.accountId(), clock.now()));
  }

  /**
   * Chooses whether notices of cases go by e-mail.
   *
   * @throws RuleViolation {@link AccountRule#ELECTRONIC_SERVICE_NEEDS_NOTICES} while the consent to
   *     electronic service holds
   */
  public void chooseNotices(Actor actor, boolean byEmail) {
    Account account = accounts.require(actor.accountId());
    if (!byEmail && account.hasConsented(ConsentKind.ELECTRONIC_SERVICE)) {
      throw new RuleViolation(AccountRule.ELECTRONIC_SERVICE_NEEDS_NOTICES);
    }
    mine.reach(actor.accountId()).choose(byEmail);
    events.fire(new NoticesChosen(actor.accountId(), byEmail, clock.now()));
  }

  /**
   * Makes a promise to the text shown now.
   *
   * @param readIn the language it was read in
   * @throws RuleViolation {@link AccountRule#ELECTRONIC_SERVICE_NEEDS_NOTICES} where no notice
   *     would arrive
   */
  public void consent(Actor actor, ConsentKind kind, Language readIn) {
    Account account = accounts.require(actor.accountId());
    if (kind == ConsentKind.ELECTRONIC_SERVICE
        && (account.email() == null || !mine.view(actor.accountId()).noticesByEmail())) {
      throw new RuleViolation(AccountRule.ELECTRONIC_SERVICE_NEEDS_NOTICES);
    }
    Instant now = clock.now();
    account.consent(kind, kind.currentVersion(), readIn, now);
    events.fire(new ConsentGiven(actor.accountId(), kind, kind.currentVersion(), now));
  }

  /** Ends the consent to electronic service: from now on decisions are served in another way. */
  public void endElectronicService(Actor actor) {
    Instant now = clock.now();
    accounts.require(actor.accountId()).endConsent(ConsentKind.ELECTRONIC_SERVICE, now);
    events.fire(new ConsentEnded(actor.accountId(), ConsentKind.ELECTRONIC_SERVICE, now));
  }

  /**
   * Closes the account. Drafts are removed; what was sent, and its handling, go on and are kept as
   * the law says.
   *
   * @param proof of this session; it confirms where there is no password
   * @param password typed again where there is one
   * @throws RuleViolation {@link AccountRule#PASSWORD_WRONG}, {@link AccountRule#IDENTIFY_AGAIN},
   *     {@link AccountRule#TOO_MANY_ATTEMPTS}
   */
  public void close(RecentProof proof, String password) {
    Instant now = clock.now();
    Account account = accounts.require(proof.actor().accountId());
    requireConfirmed(account, proof, password, now);
    String address = account.email();
    account.close(now);
    sessions.closeAll(account.id(), null, now);
    retention.forgetClosed(account.id());
    events.fire(new AccountClosed(account.id(), now));
    if (address != null) {
      notices.fire(
          new AccountNotice(address, account.language(), AccountNotice.Kind.ACCOUNT_CLOSED, null));
    }
  }

  private void requireConfirmed(Account account, RecentProof proof, String password, Instant now) {
    if (!account.waysIn().password()) {
      if (!proof.isFresh(now)) {
        throw new RuleViolation(AccountRule.IDENTIFY_AGAIN);
      }
      return;
    }
    Attempt attempt = new Attempt(Limit.ACCOUNT, "closing " + account.id());
    if (!throttle.take(attempt, now)) {
      throw new RuleViolation(AccountRule.TOO_MANY_ATTEMPTS);
    }
    if (!account.opensWith(password == null ? "" : password)) {
      throw new RuleViolation(AccountRule.PASSWORD_WRONG, "password");
    }
    throttle.giveBack(attempt, now);
  }
}
