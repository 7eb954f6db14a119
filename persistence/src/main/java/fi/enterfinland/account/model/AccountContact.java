package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import java.util.Optional;

/**
 * How to reach an account's holder.
 *
 * @param accountId whose
 * @param givenNames for addressing
 * @param familyName for addressing
 * @param address the confirmed e-mail address; null if there is none, empty if it is not for
 *     notices
 * @param language of notices
 */
public record AccountContact(
    long accountId, String givenNames, String familyName, String address, Language language) {
  /** The name as shown. */
  public String name() {
    return (givenNames + " " + familyName).strip();
  }

  /** The confirmed e-mail address for notices, if there is one. */
  public Optional<String> email() {
    return Optional.ofNullable(address).filter(told -> !told.isEmpty());
  }
}
