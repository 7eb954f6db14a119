package fi.enterfinland.account.gateway;

import com.nimbusds.jwt.JWTClaimsSet;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One identification service, spoken to in OpenID Connect: authorization code with PKCE. What it
 * publishes of itself is read when first needed, kept for an hour, and read again after that, so
 * that a service that was down at our start is found once it is up.
 */
public class IdentificationProvider {
  private static final Duration METADATA_KEPT = Duration.ofHours(1);

  private final IdentificationClient client;
  private final boolean localEnvironment;
  private final ProviderHttp http = new ProviderHttp();
  private Known known;

  private record Known(ProviderMetadata metadata, IdTokenCheck check, Instant since) {}

  /**
   * Knows a service; nothing is sent yet.
   *
   * @param localEnvironment whether unencrypted addresses and the test method are accepted
   */
  public IdentificationProvider(IdentificationClient client, boolean localEnvironment) {
    this.client = client;
    this.localEnvironment = localEnvironment;
  }

  /**
   * Where to send a person to be identified.
   *
   * @param language the code of the language they read
   */
  public URI authorizationRequest(PendingIdentification pending, String language, Instant now) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", client.clientId());
    query.put("redirect_uri", client.returnAddress().toString());
    query.put("scope", "openid profile");
    query.put("state", pending.state().value());
    query.put("nonce", pending.nonce().value());
    query.put("code_challenge", pending.challenge());
    query.put("code_challenge_method", "S256");
    query.put("ui_locales", language);
    if (pending.again()) {
      query.put("prompt", "login");
    }
    if (!client.methods().isEmpty()) {
      query.put("acr_values", client.methods());
    }
    return withQuery(known(now).metadata().authorization(), query);
  }

  /**
   * Redeems the code a person came back with, and checks what the service says of them.
   *
   * @throws IdentificationRefused if it is not believed, or did not come
   */
  public Identified redeem(String code, PendingIdentification pending, Instant now) {
    Known service = known(now);
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", client.returnAddress().toString());
    form.put("code_verifier", pending.verifier().value());
    if (client.clientSecret() == null) {
      form.put("client_id", client.clientId());
    }
    ProviderHttp.Answer answer =
        http.post(service.metadata().token(), encode(form), authorization());
    if (answer.status() >= 500) {
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_OUT_OF_ORDER, "The exchange answered " + answer.status());
    }
    if (answer.status() != 200) {
      throw IdentificationRefused.because("The code was refused with status " + answer.status());
    }
    String idToken = idToken(answer.body());
    JWTClaimsSet claims = service.check().check(idToken, pending.nonce());
    return new Identified(
        new ClaimsReader(client.issuer(), localEnvironment).read(claims), idToken);
  }

  /**
   * Where the service's own session is ended, if it can be.
   *
   * @param idToken the statement got at sign-in
   * @param returnAddress where the person comes back to
   */
  public Optional<URI> endSession(String idToken, URI returnAddress, Instant now) {
    URI address = known(now).metadata().endSession();
    if (address == null) {
      return Optional.empty();
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("id_token_hint", idToken);
    query.put("client_id", client.clientId());
    query.put("post_logout_redirect_uri", returnAddress.toString());
    return Optional.of(withQuery(address, query));
  }

  private synchronized Known known(Instant now) {
    if (known == null || !now.isBefore(known.since().plus(METADATA_KEPT))) {
      ProviderMetadata metadata = ProviderMetadata.of(client.issuer(), http, localEnvironment);
      known = new Known(metadata, new IdTokenCheck(client, metadata, http), now);
    }
    return known;
  }

  private String authorization() {
    if (client.clientSecret() == null) {
      return null;
    }
    String credentials = encode(client.clientId()) + ":" + encode(client.clientSecret());
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  private static String idToken(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      String idToken = reader.readObject().getString("id_token", "");
      if (idToken.isEmpty()) {
        throw IdentificationRefused.because("The exchange brought no statement of identity");
      }
      return idToken;
    } catch (JsonException unreadable) {
      throw new IdentificationRefused(
          AccountRule.IDENTIFICATION_REFUSED, "The exchange is unreadable", unreadable);
    }
  }

  private static URI withQuery(URI address, Map<String, String> query) {
    String separator = address.getRawQuery() == null ? "?" : "&";
    return URI.create(address + separator + encode(query));
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
