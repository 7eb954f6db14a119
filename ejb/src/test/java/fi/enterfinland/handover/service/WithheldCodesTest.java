package fi.enterfinland.handover.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldCodesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"131052-308T", "131052-308t", "010100A123B", "170501Y9999", "311299+123X"})
  void a_code_is_withheld_alone_and_in_a_sentence(String code) {
    assertThat(WithheldCodes.withheld(code)).isEqualTo("(identity code)");
    assertThat(WithheldCodes.withheld("My code is " + code + "."))
        .isEqualTo("My code is (identity code).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EF-2026-0000123", "320152-308T", "131352-308T", "040-1234567", "2026-12-22", ""})
  void what_is_no_code_stays(String text) {
    assertThat(WithheldCodes.withheld(text)).isEqualTo(text);
  }

  @Test
  void codes_are_found_in_lists_and_objects() {
    assertThat(
            WithheldCodes.withheld(
                Json.createObjectBuilder()
                    .add("list", Json.createArrayBuilder().add("131052-308T").add(7))
                    .build()))
        .isEqualTo(
            Json.createObjectBuilder()
                .add("list", Json.createArrayBuilder().add("(identity code)").add(7))
                .build());
  }
}
