package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import java.util.Set;

/**
 * What a sign-in with a password is checked against, read in one statement.
 *
 * @param accountId whose
 * @param givenNames for the name shown
 * @param familyName for the name shown
 * @param language of notices
 * @param hash the stored hash, null if the account has no password
 * @param knownDevice whether the account's holder has come in from this browser before
 */
public record PasswordEntry(
    long accountId,
    String givenNames,
    String familyName,
    Language language,
    String hash,
    boolean knownDevice) {
  /** The hash to check; one that never matches if there is no password. */
  public PasswordHash password() {
    return hash == null ? PasswordHash.NOBODY : new PasswordHash(hash);
  }

  /** The person as a caller: passwords are a person's way in, so the role is an applicant's. */
  public Actor actor() {
    return new Actor(
        accountId,
        (givenNames + " " + familyName).strip(),
        Set.of(Actor.APPLICANT),
        IdentityLevel.EMAIL);
  }
}
