package fi.enterfinland.account.gateway;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;

/**
 * What an identification service publishes of itself.
 *
 * @param authorization where people are sent
 * @param token where codes are redeemed
 * @param keys where its public keys are
 * @param endSession where its session is ended, null if it cannot be
 */
record ProviderMetadata(URI authorization, URI token, URI keys, URI endSession) {

  /** Reads the discovery document of this issuer, and believes no other's. */
  static ProviderMetadata of(String issuer, ProviderHttp http, boolean localEnvironment) {
    URI address = URI.create(issuer + "/.well-known/openid-configuration");
    requireSafe(address, localEnvironment);
    ProviderHttp.Answer answer = http.get(address);
    if (answer.status() != 200) {
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_OUT_OF_ORDER, "Discovery answered " + answer.status());
    }
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject document = reader.readObject();
      if (!issuer.equals(document.getString("issuer", null))) {
        throw IdentificationRefused.because("The discovery document is another issuer's");
      }
      ProviderMetadata metadata =
          new ProviderMetadata(
              URI.create(document.getString("authorization_endpoint")),
              URI.create(document.getString("token_endpoint")),
              URI.create(document.getString("jwks_uri")),
              Optional.ofNullable(document.getString("end_session_endpoint", null))
                  .map(URI::create)
                  .orElse(null));
      requireSafe(metadata.authorization, localEnvironment);
      requireSafe(metadata.token, localEnvironment);
      requireSafe(metadata.keys, localEnvironment);
      return metadata;
    } catch (JsonException | NullPointerException | ClassCastException unreadable) {
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_OUT_OF_ORDER, "Unreadable discovery document", unreadable);
    }
  }

  private static void requireSafe(URI address, boolean localEnvironment) {
    if (!"https".equals(address.getScheme()) && !localEnvironment) {
      throw IdentificationRefused.because("Not encrypted: " + address);
    }
  }
}
