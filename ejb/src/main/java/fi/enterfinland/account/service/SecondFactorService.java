package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.SecondFactorChanged;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.account.model.AccountNotice.Kind;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.RecentProof;
import fi.enterfinland.account.model.RecoveryCode;
import fi.enterfinland.account.model.SecondFactorRepository;
import fi.enterfinland.account.model.TotpSecret;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A person switches the second factor of their password on and off. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class SecondFactorService {
  @Inject private AccountRepository accounts;
  @Inject private SecondFactorRepository factors;
  @Inject private SystemClock clock;
  @Inject private Event<AccountEvent> events;
  @Inject private Event<AccountNotice> notices;

  /** How many recovery codes are left; none if the second factor is off. */
  public Optional<Integer> codesLeft(Actor actor) {
    return factors.codesLeft(actor.accountId());
  }

  /**
   * Switches it on, once a code shows that the app is set up; or replaces app and recovery codes.
   *
   * @return the recovery codes, shown this once
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}, {@link AccountRule#CODE_NOT_VALID}
   */
  public List<RecoveryCode> switchOn(RecentProof proof, TotpSecret secret, String code) {
    Instant now = clock.now();
    long accountId = proof.require(now);
    OptionalLong step = secret.stepOf(code, now);
    if (step.isEmpty()) {
      throw new RuleViolation(AccountRule.CODE_NOT_VALID, "code");
    }
    List<RecoveryCode> codes = RecoveryCode.set();
    factors.set(accountId, secret, step.getAsLong(), codes, now);
    changed(accountId, true, now);
    return codes;
  }

  /**
   * Switches it off.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN}
   */
  public void switchOff(RecentProof proof) {
    Instant now = clock.now();
    long accountId = proof.require(now);
    factors.remove(accountId);
    changed(accountId, false, now);
  }

  private void changed(long accountId, boolean on, Instant now) {
    events.fire(new SecondFactorChanged(accountId, on, now));
    Account account = accounts.require(accountId);
    if (account.email() != null) {
      Kind kind = on ? Kind.SECOND_FACTOR_ON : Kind.SECOND_FACTOR_OFF;
      notices.fire(new AccountNotice(account.email(), account.language(), kind, null));
    }
  }
}
