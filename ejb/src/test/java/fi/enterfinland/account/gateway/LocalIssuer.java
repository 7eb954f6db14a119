package fi.enterfinland.account.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.enterfinland.common.model.SystemClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** An issuer of the test's own: real keys, real signatures, and every way of being wrong. */
final class LocalIssuer implements AutoCloseable {
  static final String CLIENT = "enter-finland";

  private final HttpServer server;
  private final List<RSAKey> published = new ArrayList<>();
  private RSAKey key;
  private String idToken = "";
  private int tokenStatus = 200;
  private String publishedIssuer;
  private String lastExchange = "";
  private String lastAuthorization;

  LocalIssuer() throws IOException, JOSEException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    publishedIssuer = issuer();
    rotate(true);
    server.createContext("/citizen/.well-known/openid-configuration", this::discovery);
    server.createContext(
        "/citizen/jwks", exchange -> answer(exchange, 200, new JWKSet(publicKeys()).toString()));
    server.createContext("/citizen/token", this::exchangeCode);
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort() + "/citizen";
  }

  /** Signs with a new key from now on. */
  void rotate(boolean publish) throws JOSEException {
    key = new RSAKeyGenerator(2048).keyID("key-" + published.size()).generate();
    if (publish) {
      published.add(key.toPublicJWK());
    }
  }

  /** The claims of an honest statement. */
  JWTClaimsSet.Builder claims(PendingIdentification pending) {
    Instant now = new SystemClock().now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(CLIENT)
        .subject("subject-1")
        .jwtID("statement-1")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", pending.nonce().value())
        .claim("given_name", "Aino")
        .claim("family_name", "Virtanen")
        .claim("birthdate", "1990-05-17")
        .claim("acr", "http://ftn.ficora.fi/2017/loa2");
  }

  void answersSigned(JWTClaimsSet claims) throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    jwt.sign(new RSASSASigner(key));
    idToken = jwt.serialize();
  }

  void answersUnsigned(JWTClaimsSet claims) {
    idToken = new PlainJWT(claims).serialize();
  }

  /** The old trick: the public key, which everybody has, as a shared secret. */
  void answersSignedWithPublicKeyAsSecret(JWTClaimsSet claims) throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
    jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    idToken = jwt.serialize();
  }

  void answersTampered() {
    int payload = idToken.indexOf('.') + 1;
    char first = idToken.charAt(payload + 20);
    idToken =
        idToken.substring(0, payload + 20)
            + (first == 'A' ? 'B' : 'A')
            + idToken.substring(payload + 21);
  }

  void answersStatus(int status) {
    tokenStatus = status;
  }

  void publishesAs(String issuer) {
    publishedIssuer = issuer;
  }

  String lastExchange() {
    return lastExchange;
  }

  String lastAuthorization() {
    return lastAuthorization;
  }

  private List<com.nimbusds.jose.jwk.JWK> publicKeys() {
    return List.copyOf(published);
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%2$s/authorize","token_endpoint":"%2$s/token",\
        "jwks_uri":"%2$s/jwks","end_session_endpoint":"%2$s/endsession"}\
        """
            .formatted(publishedIssuer, issuer()));
  }

  private void exchangeCode(HttpExchange exchange) throws IOException {
    lastExchange = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    lastAuthorization = exchange.getRequestHeaders().getFirst("Authorization");
    answer(exchange, tokenStatus, "{\"token_type\":\"Bearer\",\"id_token\":\"" + idToken + "\"}");
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
