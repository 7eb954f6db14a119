package fi.enterfinland.common.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextsTest {
  @ParameterizedTest
  @EnumSource(MessageRule.class)
  void every_rule_of_messages_has_its_own_text_in_each_language(MessageRule rule) {
    List<Object> arguments = List.of("AAA", "BBB", "CCC");

    List<String> texts =
        List.of(
            RuleTexts.text(Language.FI, rule, arguments),
            RuleTexts.text(Language.SV, rule, arguments),
            RuleTexts.text(Language.EN, rule, arguments));

    assertThat(texts).doesNotHaveDuplicates().allSatisfy(t -> assertThat(t).contains("AAA"));
  }
}
