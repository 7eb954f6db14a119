package fi.enterfinland.account.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.SecretToken;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.util.List;
import java.util.Set;

/**
 * Whether a statement of identity is genuine, fresh, and meant for this service and this request:
 * signature by a key the issuer publishes now, {@code iss}, {@code aud}, {@code azp}, {@code exp},
 * {@code iat}, {@code nonce}. Keys are kept for five minutes; a statement signed with an unknown
 * key makes them be read again, so that issuers can change keys. Times may differ by a minute. The
 * token's times are compared with the machine's, not with a clock that can be moved.
 */
class IdTokenCheck {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384);
  private static final int CLOCK_SKEW_SECONDS = 60;
  private static final long KEYS_KEPT_MILLIS = 300_000;
  private static final long KEYS_PATIENCE_MILLIS = 6_000;

  private final IdentificationClient client;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  IdTokenCheck(IdentificationClient client, ProviderMetadata metadata, ProviderHttp http) {
    this.client = client;
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(metadata, http)));
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            client.clientId(),
            new JWTClaimsSet.Builder().issuer(client.issuer()).build(),
            Set.of("sub", "exp", "iat", "nonce"));
    claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
    processor.setJWTClaimsSetVerifier(claims);
  }

  /** The claims of a token that passes every check. */
  JWTClaimsSet check(String idToken, SecretToken nonce) {
    try {
      JWTClaimsSet claims = processor.process(idToken, null);
      requireMeantForUs(claims);
      if (!nonce.matches(claims.getStringClaim("nonce"))) {
        throw IdentificationRefused.because("The nonce is not the one sent");
      }
      if (claims.getSubject().isBlank()) {
        throw IdentificationRefused.because("The subject is empty");
      }
      return claims;
    } catch (ParseException | BadJOSEException forged) {
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_REFUSED, forged.getMessage(), forged);
    } catch (JOSEException noKeys) {
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_OUT_OF_ORDER, noKeys.getMessage(), noKeys);
    }
  }

  /** With several audiences, the one the token was issued to has to be us. */
  private void requireMeantForUs(JWTClaimsSet claims) throws ParseException {
    List<String> audience = claims.getAudience();
    String issuedTo = claims.getStringClaim("azp");
    boolean several = audience.size() > 1;
    if ((several || issuedTo != null) && !client.clientId().equals(issuedTo)) {
      throw IdentificationRefused.because("Issued to another service");
    }
  }

  private static JWKSource<SecurityContext> keys(ProviderMetadata metadata, ProviderHttp http) {
    try {
      return JWKSourceBuilder.create(metadata.keys().toURL(), http)
          .cache(KEYS_KEPT_MILLIS, KEYS_PATIENCE_MILLIS)
          .refreshAheadCache(false)
          .rateLimited(true)
          .retrying(true)
          .build();
    } catch (MalformedURLException notAnAddress) {
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_OUT_OF_ORDER, "Not an address of keys", notAnAddress);
    }
  }
}
