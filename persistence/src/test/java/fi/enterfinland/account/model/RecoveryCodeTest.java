package fi.enterfinland.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  @Test
  void a_set_has_ten_codes_that_all_differ() {
    List<RecoveryCode> codes = RecoveryCode.set();

    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(codes)
        .allSatisfy(code -> assertThat(code.value()).matches("([a-hj-km-np-z2-9]{4}-?){4}"));
  }

  @Test
  void capitals_spaces_and_dashes_do_not_matter() {
    assertThat(new RecoveryCode(" ABCD EFGH-jkmn 2345 ").hash())
        .isEqualTo(new RecoveryCode("abcd-efgh-jkmn-2345").hash());
  }

  @Test
  void a_code_tells_nothing_in_logs() {
    assertThat(new RecoveryCode("abcd-efgh-jkmn-2345")).hasToString("RecoveryCode");
  }
}
