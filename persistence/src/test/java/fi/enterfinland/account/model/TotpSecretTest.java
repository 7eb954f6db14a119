package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:10Z");

  /** The secret of the test vectors of RFC 6238, appendix B. */
  private final TotpSecret rfc =
      new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void the_codes_are_those_of_the_standard(long second, String code) {
    assertThat(rfc.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void a_code_counts_in_the_steps_beside_its_own_and_no_further() {
    String code = rfc.codeAt(NOW);
    long step = NOW.getEpochSecond() / 30;

    assertThat(rfc.stepOf(code, NOW)).hasValue(step);
    assertThat(rfc.stepOf(code, NOW.plusSeconds(30))).hasValue(step);
    assertThat(rfc.stepOf(code, NOW.minusSeconds(30))).hasValue(step);
    assertThat(rfc.stepOf(code, NOW.plusSeconds(60))).isEmpty();
    assertThat(rfc.stepOf(code, NOW.minusSeconds(60))).isEmpty();
  }

  @Test
  void spaces_do_not_matter_and_anything_else_is_no_code() {
    String code = rfc.codeAt(NOW);

    assertThat(rfc.stepOf(" " + code.substring(0, 3) + " " + code.substring(3), NOW)).isPresent();
    assertThat(rfc.stepOf("", NOW)).isEmpty();
    assertThat(rfc.stepOf(null, NOW)).isEmpty();
    assertThat(rfc.stepOf(code + "0", NOW)).isEmpty();
    assertThat(rfc.stepOf("ääääää", NOW)).isEmpty();
  }

  @Test
  void the_app_reads_the_secret_from_the_address() {
    assertThat(rfc.typed()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(rfc.address("aino+ef@example.com"))
        .isEqualTo(
            "otpauth://totp/Enter%20Finland:aino%2Bef%40example.com"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Enter%20Finland");
  }

  @Test
  void secrets_differ_and_tell_nothing_in_logs() {
    assertThat(TotpSecret.random()).isNotEqualTo(TotpSecret.random());
    assertThat(rfc).hasToString("TotpSecret");
  }
}
