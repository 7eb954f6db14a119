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
 * @param again whether the person is to identify anew, even if the service knows them still
 */
public record PendingIdentification(
    SecretToken state, SecretToken nonce, SecretToken verifier, Instant since, boolean again)
    implements Serializable {

  /** Begins one. */
  public static PendingIdentification begin(Instant now) {
    return begin(now, false);
  }

  /** Begins one, where {@code again} asks for a fresh proof of somebody signed in. */
  public static PendingIdentification begin(Instant now, boolean again) {
    return new PendingIdentification(
        SecretToken.random(), SecretToken.random(), SecretToken.random(), now, again);
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
