package fi.enterfinland.account.gateway;

import fi.enterfinland.account.model.SecretToken;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/**
 * What a browser left for an identification service with, and must come back with.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the statement of identity to this request
 * @param verifier ties the code to this request (PKCE); never leaves the server until redeemed
 * @param since when it left
 */
public record PendingIdentification(
    SecretToken state, SecretToken nonce, SecretToken verifier, Instant since)
    implements Serializable {

  /** Begins one. */
  public static PendingIdentification begin(Instant now) {
    return new PendingIdentification(
        SecretToken.random(), SecretToken.random(), SecretToken.random(), now);
  }

  /** The challenge sent ahead of the verifier: its SHA-256 (method S256). */
  String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.value().getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
