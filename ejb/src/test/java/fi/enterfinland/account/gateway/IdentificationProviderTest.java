package fi.enterfinland.account.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.IdentificationMethod;
import fi.enterfinland.account.model.IdentityAssertion;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.common.model.SystemClock;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentificationProviderTest {
  private static final Instant NOW = new SystemClock().now();
  private static final URI RETURN = URI.create("https://service.example/login/callback/citizen");

  private final PendingIdentification pending = PendingIdentification.begin(NOW);
  private LocalIssuer issuer;
  private IdentificationProvider provider;

  @BeforeEach
  void start() throws IOException, JOSEException {
    issuer = new LocalIssuer();
    provider = provider(true, "s3cret & more");
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void a_genuine_statement_identifies() throws JOSEException {
    issuer.answersSigned(issuer.claims(pending).claim("groups", List.of("case-worker")).build());

    IdentityAssertion assertion = redeem().assertion();

    assertThat(assertion.issuer()).isEqualTo(issuer.issuer());
    assertThat(assertion.subject()).isEqualTo("subject-1");
    assertThat(assertion.name().shown()).isEqualTo("Aino Virtanen");
    assertThat(assertion.born()).contains(LocalDate.of(1990, 5, 17));
    assertThat(assertion.level()).isEqualTo(IdentityLevel.STRONG);
    assertThat(assertion.groups()).containsExactly("case-worker");
    assertThat(assertion.assertionId()).isEqualTo("statement-1");
  }

  @Test
  void the_request_carries_challenge_state_nonce_and_methods() {
    String address = provider.authorizationRequest(pending, "sv", NOW).toString();

    assertThat(address)
        .startsWith(issuer.issuer() + "/authorize?response_type=code&client_id=enter-finland")
        .contains("code_challenge_method=S256")
        .contains("code_challenge=" + pending.challenge())
        .contains("state=" + pending.state().value())
        .contains("nonce=" + pending.nonce().value())
        .contains("ui_locales=sv")
        .contains("acr_values=urn%3Aa+urn%3Ab")
        .contains("redirect_uri=https%3A%2F%2Fservice.example%2Flogin%2Fcallback%2Fcitizen")
        .doesNotContain(pending.verifier().value());
  }

  @Test
  void a_fresh_proof_makes_the_person_identify_anew() {
    PendingIdentification again = PendingIdentification.begin(NOW, true);

    assertThat(provider.authorizationRequest(again, "sv", NOW).toString()).contains("prompt=login");
    assertThat(provider.authorizationRequest(pending, "sv", NOW).toString())
        .doesNotContain("prompt");
  }

  @Test
  void the_challenge_is_the_hash_of_rfc_7636() {
    var verifier =
        new fi.enterfinland.account.model.SecretToken(
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    PendingIdentification known =
        new PendingIdentification(pending.state(), pending.nonce(), verifier, NOW, false);

    assertThat(known.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void the_code_is_redeemed_with_its_verifier_and_our_secret() throws JOSEException {
    issuer.answersSigned(issuer.claims(pending).build());
    redeem();

    assertThat(issuer.lastExchange())
        .contains("grant_type=authorization_code")
        .contains("code=code+1")
        .contains("code_verifier=" + pending.verifier().value())
        .doesNotContain("secret");
    assertThat(issuer.lastAuthorization()).startsWith("Basic ");
  }

  @Test
  void without_a_secret_the_client_names_itself() throws JOSEException {
    provider = provider(true, null);
    issuer.answersSigned(issuer.claims(pending).build());
    redeem();

    assertThat(issuer.lastExchange()).contains("client_id=enter-finland");
    assertThat(issuer.lastAuthorization()).isNull();
  }

  @Test
  void another_issuers_statement_is_refused() throws JOSEException {
    assertRefused(claims -> claims.issuer("https://evil.example"));
  }

  @Test
  void a_statement_for_another_service_is_refused() throws JOSEException {
    assertRefused(claims -> claims.audience("another-service"));
    assertRefused(claims -> claims.audience(List.of(LocalIssuer.CLIENT, "another-service")));
    assertRefused(
        claims ->
            claims
                .audience(List.of(LocalIssuer.CLIENT, "another-service"))
                .claim("azp", "another-service"));
  }

  @Test
  void a_statement_for_several_but_issued_to_us_is_believed() throws JOSEException {
    issuer.answersSigned(
        issuer
            .claims(pending)
            .audience(List.of("another-service", LocalIssuer.CLIENT))
            .claim("azp", LocalIssuer.CLIENT)
            .build());

    assertThat(redeem()).isNotNull();
  }

  @Test
  void a_late_statement_is_refused_but_clocks_may_differ_by_a_minute() throws JOSEException {
    assertRefused(claims -> claims.expirationTime(Date.from(NOW.minusSeconds(90))));
    assertRefused(claims -> claims.expirationTime(null));

    issuer.answersSigned(
        issuer.claims(pending).expirationTime(Date.from(NOW.minusSeconds(30))).build());
    assertThat(redeem()).isNotNull();
  }

  @Test
  void a_replayed_statement_is_refused_by_its_nonce() throws JOSEException {
    PendingIdentification another = PendingIdentification.begin(NOW);
    assertRefused(claims -> claims.claim("nonce", another.nonce().value()));
    assertRefused(claims -> claims.claim("nonce", null));
  }

  @Test
  void a_forged_signature_is_refused() throws JOSEException {
    issuer.rotate(false);
    assertRefused(claims -> {});
  }

  @Test
  void a_tampered_statement_is_refused() throws JOSEException {
    issuer.answersSigned(issuer.claims(pending).build());
    issuer.answersTampered();

    assertRefusal(AccountRule.IDENTIFICATION_REFUSED);
  }

  @Test
  void a_statement_without_signature_is_refused() {
    issuer.answersUnsigned(issuer.claims(pending).build());

    assertRefusal(AccountRule.IDENTIFICATION_REFUSED);
  }

  @Test
  void the_public_key_is_no_shared_secret() throws JOSEException {
    issuer.answersSignedWithPublicKeyAsSecret(issuer.claims(pending).build());

    assertRefusal(AccountRule.IDENTIFICATION_REFUSED);
  }

  @Test
  void a_rotated_key_is_found() throws JOSEException {
    issuer.answersSigned(issuer.claims(pending).build());
    redeem();
    issuer.rotate(true);
    issuer.answersSigned(issuer.claims(pending).build());

    assertThat(redeem()).isNotNull();
  }

  @Test
  void a_refused_code_is_not_an_outage_and_an_outage_is_no_forgery() {
    issuer.answersStatus(400);
    assertRefusal(AccountRule.IDENTIFICATION_REFUSED);
    issuer.answersStatus(503);
    assertRefusal(AccountRule.IDENTIFICATION_OUT_OF_ORDER);
    issuer.close();
    assertRefusal(AccountRule.IDENTIFICATION_OUT_OF_ORDER);
  }

  @Test
  void a_discovery_document_of_another_issuer_is_not_believed() {
    issuer.publishesAs("https://evil.example");

    assertThatThrownBy(() -> provider.authorizationRequest(pending, "fi", NOW))
        .isInstanceOf(IdentificationRefused.class);
  }

  @Test
  void outside_the_local_environment_everything_is_encrypted() {
    provider = provider(false, null);

    assertThatThrownBy(() -> provider.authorizationRequest(pending, "fi", NOW))
        .isInstanceOf(IdentificationRefused.class);
  }

  @Test
  void the_test_method_is_refused_outside_the_local_environment() {
    JWTClaimsSet claims = issuer.claims(pending).claim("acr", IdentificationMethod.TEST).build();

    assertThat(new ClaimsReader(issuer.issuer(), true).read(claims).level())
        .isEqualTo(IdentityLevel.STRONG);
    assertThatThrownBy(() -> new ClaimsReader(issuer.issuer(), false).read(claims))
        .isInstanceOf(IdentificationRefused.class);
  }

  @Test
  void a_weak_method_identifies_but_not_strongly() throws JOSEException {
    issuer.answersSigned(
        issuer.claims(pending).claim("acr", "urn:oid:1.2.246.517.3002.110.7").build());

    assertThat(redeem().assertion().level()).isEqualTo(IdentityLevel.EMAIL);
  }

  @Test
  void ill_typed_and_missing_claims_are_refused() throws JOSEException {
    assertRefused(claims -> claims.claim("acr", List.of("a", "b")));
    assertRefused(claims -> claims.claim("groups", "case-worker"));
    assertRefused(claims -> claims.claim("family_name", null));
    assertRefused(claims -> claims.subject(" "));
  }

  @Test
  void the_session_is_ended_at_the_issuer_too() {
    URI back = URI.create("https://service.example/signed-out");

    assertThat(provider.endSession("the.id.token", back, NOW).orElseThrow().toString())
        .isEqualTo(
            issuer.issuer()
                + "/endsession?id_token_hint=the.id.token&client_id=enter-finland"
                + "&post_logout_redirect_uri=https%3A%2F%2Fservice.example%2Fsigned-out");
  }

  private void assertRefused(Consumer<JWTClaimsSet.Builder> fault) throws JOSEException {
    JWTClaimsSet.Builder claims = issuer.claims(pending);
    fault.accept(claims);
    issuer.answersSigned(claims.build());
    assertRefusal(AccountRule.IDENTIFICATION_REFUSED);
  }

  private void assertRefusal(AccountRule rule) {
    assertThatThrownBy(this::redeem)
        .isInstanceOfSatisfying(
            IdentificationRefused.class,
            refusal -> assertThat(refusal.accountRule()).isEqualTo(rule));
  }

  private Identified redeem() {
    return provider.redeem("code 1", pending, NOW);
  }

  private IdentificationProvider provider(boolean localEnvironment, String secret) {
    return new IdentificationProvider(
        new IdentificationClient(
            issuer.issuer(), LocalIssuer.CLIENT, secret, RETURN, "urn:a urn:b"),
        localEnvironment);
  }
}
