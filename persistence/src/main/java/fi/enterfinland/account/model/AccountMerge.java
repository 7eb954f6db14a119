package fi.enterfinland.account.model;

import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;
import java.util.List;

/**
 * Makes one account of two that one person has shown to be theirs. It goes in two steps, the first
 * written before the second, because an address and an identity belong to one account at a time.
 */
public final class AccountMerge {
  private final Account kept;
  private final Account other;
  private List<AccountIdentity> identities = List.of();
  private String email;
  private PasswordHash password;

  /**
   * Prepares to keep one of two accounts.
   *
   * @throws RuleViolation {@link AccountRule#ACCOUNT_OF_ANOTHER_PERSON} if they cannot be one
   *     person's
   */
  public AccountMerge(Account kept, Account other) {
    if (!canBeOnePerson(kept, other)) {
      throw new RuleViolation(AccountRule.ACCOUNT_OF_ANOTHER_PERSON);
    }
    this.kept = kept;
    this.other = other;
  }

  /** Whether an identification can be that of an account's holder. */
  public static boolean canBe(Account account, IdentityAssertion assertion) {
    return account.kind() == AccountKind.PERSON
        && account.openIdentities().stream()
            .allMatch(
                known ->
                    !known.isOf(assertion.issuer())
                        || known.isOpen(assertion.issuer(), assertion.subject()))
        && (account.birthDate() == null
            || assertion.born().map(account.birthDate()::equals).orElse(true));
  }

  private static boolean canBeOnePerson(Account one, Account two) {
    boolean bornAlike =
        one.birthDate() == null
            || two.birthDate() == null
            || one.birthDate().equals(two.birthDate());
    boolean knownAlike =
        one.openIdentities().stream()
            .noneMatch(
                here -> two.openIdentities().stream().anyMatch(there -> there.isOf(here.issuer())));
    return bornAlike
        && knownAlike
        && one.kind() == AccountKind.PERSON
        && two.kind() == AccountKind.PERSON;
  }

  /** Closes the other account; to be written before the next step. */
  public void close(Instant at) {
    identities = other.openIdentities();
    email = other.email();
    password = other.password();
    other.closeInto(kept, at);
  }

  /** Gives what the closed account had to the kept one; what that has itself, it keeps. */
  public void keep(Instant at) {
    identities.forEach(identity -> kept.link(identity.issuer(), identity.subject(), at));
    if (kept.birthDate() == null) {
      kept.bornOn(other.birthDate());
    }
    if (kept.email() == null && email != null) {
      kept.confirmEmail(new EmailAddress(email), at);
      if (password != null) {
        kept.changePassword(password, at);
      }
    }
  }
}
