package fi.enterfinland.account.service;

import fi.enterfinland.account.model.BrowserName;
import fi.enterfinland.account.model.SecretToken;
import java.util.Optional;

/**
 * Where an attempt comes from.
 *
 * @param networkAddress the caller's network address
 * @param device the secret the browser showed, null if none
 * @param name what the browser calls itself
 */
public record Origin(String networkAddress, SecretToken device, BrowserName name) {
  /** The browser's secret, if it has one. */
  public Optional<SecretToken> browser() {
    return Optional.ofNullable(device);
  }

  /** Reads the browser's secret from what a request brought; anything odd counts as none. */
  public static Origin of(String networkAddress, String device, String userAgent) {
    return new Origin(
        networkAddress,
        SecretToken.isWellFormed(device) ? new SecretToken(device) : null,
        BrowserName.of(userAgent));
  }
}
