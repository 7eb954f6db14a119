package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail about an account that has to reach its holder: fired inside the transaction, sent after
 * it. It names nobody and tells nothing of any case.
 *
 * @param email where to
 * @param language in which language
 * @param kind what it says
 * @param address the link to open, null where the mail only tells
 */
public record AccountNotice(String email, Language language, Kind kind, String address) {
  /** What an account mail says. */
  public enum Kind {
    /** Open the link to confirm your address; it works for 24 hours. */
    CONFIRM_REGISTRATION,
    /**
     * Somebody tried to open an account with this address, which has one; here is how to sign in.
     */
    ALREADY_REGISTERED,
    /** Open the link to show that this address of your account is yours; 24 hours. */
    CONFIRM_EMAIL,
    /** Open the link to choose a new password; it works for one hour. */
    RESET_PASSWORD,
    /** Your password was changed; if it was not you, reset it. */
    PASSWORD_CHANGED,
    /** A way in was added to your account. */
    WAY_IN_ADDED,
    /** A way in was taken from your account. */
    WAY_IN_REMOVED,
    /** Two accounts of yours have become one. */
    ACCOUNTS_MERGED,
    /** The address of your account was changed; goes to the old one. */
    EMAIL_CHANGED,
    /** Somebody signed in with a device that your account did not know. */
    NEW_DEVICE,
    /** Signing in with the password takes a code from now on. */
    SECOND_FACTOR_ON,
    /** Signing in with the password takes no code any more. */
    SECOND_FACTOR_OFF,
    /** Your account was closed; what was sent is kept as the law says. */
    ACCOUNT_CLOSED
  }

  /** Requires everything but the link. */
  public AccountNotice {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(kind, "kind");
  }

  /** The link, if there is one. */
  public Optional<String> link() {
    return Optional.ofNullable(address);
  }

  /** Keeps the link and the address out of logs. */
  @Override
  public String toString() {
    return "AccountNotice[" + kind + ", " + language + "]";
  }
}
