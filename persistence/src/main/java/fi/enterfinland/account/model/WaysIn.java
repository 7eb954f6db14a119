package fi.enterfinland.account.model;

import java.util.Optional;

/**
 * How a person can come into their account.
 *
 * @param address the confirmed e-mail address, null if there is none
 * @param password whether a password opens the account
 * @param identification whether an identification service does
 */
public record WaysIn(String address, boolean password, boolean identification) {
  /** The confirmed e-mail address, if there is one. */
  public Optional<String> email() {
    return Optional.ofNullable(address);
  }

  /** Whether one of the ways can be taken away. */
  public boolean areTwo() {
    return password && identification;
  }
}
