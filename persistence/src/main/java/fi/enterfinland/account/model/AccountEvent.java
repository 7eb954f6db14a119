package fi.enterfinland.account.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to an account, for the audit trail; fired inside the transaction of its cause. No
 * event holds a password, a link, or an address that is not an account's.
 */
public sealed interface AccountEvent {
  /** The account, absent where an attempt named none that exists. */
  Optional<Long> account();

  /** When it happened. */
  Instant at();

  /** What happened to an account that exists. */
  sealed interface OfAccount extends AccountEvent {
    /** The account. */
    long accountId();

    @Override
    default Optional<Long> account() {
      return Optional.of(accountId());
    }
  }

  /** An account was opened: the address was confirmed, or the person identified. */
  record AccountOpened(long accountId, IdentityLevel level, Instant at) implements OfAccount {}

  /**
   * Somebody signed in.
   *
   * @param method {@code password}, or the identification method of L4.04
   * @param assertionId the identification service's own id of the event (L4.07), null for passwords
   * @param networkAddress where from
   */
  record SignedIn(
      long accountId,
      IdentityLevel level,
      String method,
      String assertionId,
      String networkAddress,
      Instant at)
      implements OfAccount {}

  /**
   * Somebody was not let in.
   *
   * @param accountId null where no account was named, or none that exists
   * @param rule why not
   * @param networkAddress where from
   */
  record SignInRefused(Long accountId, AccountRule rule, String networkAddress, Instant at)
      implements AccountEvent {
    @Override
    public Optional<Long> account() {
      return Optional.ofNullable(accountId);
    }
  }

  /** The password was replaced through a link sent to the account's address. */
  record PasswordChanged(long accountId, Instant at) implements OfAccount {}

  /** The account's address was confirmed by its link. */
  record EmailConfirmed(long accountId, Instant at) implements OfAccount {}

  /** A new address of the account was confirmed in place of another. */
  record EmailChanged(long accountId, String before, String after, Instant at)
      implements OfAccount {
    /** Keeps the addresses out of logs. */
    @Override
    public String toString() {
      return "EmailChanged[" + accountId + "]";
    }
  }

  /** A way in was added: an identification, or a password. */
  record WayInAdded(long accountId, Instant at) implements OfAccount {}

  /** A way in was taken away. */
  record WayInRemoved(long accountId, Instant at) implements OfAccount {}

  /**
   * Two accounts of one person became one: whatever the closed one could do, the kept one can.
   *
   * @param accountId the one that is kept
   * @param closedId the one that was closed
   */
  record AccountsMerged(long accountId, long closedId, Instant at) implements OfAccount {}

  /** Sessions were ended from another one. */
  record SessionsEnded(long accountId, Instant at) implements OfAccount {}

  /** The second factor was switched on or off. */
  record SecondFactorChanged(long accountId, boolean on, Instant at) implements OfAccount {}

  /** Somebody signed out. */
  record SignedOut(long accountId, Instant at) implements OfAccount {}

  /** The holder changed name or contact details. */
  record DetailsChanged(long accountId, Instant at) implements OfAccount {}

  /** The holder chose whether notices of cases go by e-mail. */
  record NoticesChosen(long accountId, boolean byEmail, Instant at) implements OfAccount {}

  /** The holder made a promise to a version of its text. */
  record ConsentGiven(long accountId, ConsentKind kind, String textVersion, Instant at)
      implements OfAccount {}

  /** The holder ended a promise. */
  record ConsentEnded(long accountId, ConsentKind kind, Instant at) implements OfAccount {}

  /**
   * The holder took out everything the service holds about them (L5.04).
   *
   * @param format {@code JSON} or {@code PDF}
   */
  record OwnDataExported(long accountId, String format, Instant at) implements OfAccount {}

  /** The holder closed the account. */
  record AccountClosed(long accountId, Instant at) implements OfAccount {}
}
