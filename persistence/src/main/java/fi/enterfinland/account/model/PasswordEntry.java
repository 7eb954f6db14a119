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
 * @param email where notices go
 * @param knownDevice whether the account's holder has come in from this browser before
 * @param otherDevices whether the account's holder has come in from any browser before
 * @param secondFactor whether the password alone is not enough
 */
public record PasswordEntry(
    long accountId,
    String givenNames,
    String familyName,
    Language language,
    String hash,
    String email,
    boolean knownDevice,
    boolean otherDevices,
    boolean secondFactor) {
  /** The hash to check; one that never matches if there is no password. */
  public PasswordHash password() {
    return hash == null ? PasswordHash.NOBODY : new PasswordHash(hash);
  }

  /** Whether the person is to be told that somebody came in from this browser. */
  public boolean isNewDevice() {
    return otherDevices && !knownDevice;
  }

  /** The person as a caller: passwords are a person's way in, so the role is an applicant's. */
  public Actor actor() {
    return new Actor(
        accountId,
        (givenNames + " " + familyName).strip(),
        Set.of(Actor.APPLICANT),
        IdentityLevel.EMAIL,
        secondFactor ? Actor.PASSWORD_AND_CODE : Actor.PASSWORD);
  }
}
