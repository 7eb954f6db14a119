package fi.enterfinland.common.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageRuleTest {
  @ParameterizedTest
  @EnumSource(MessageRule.class)
  void every_rule_of_messages_has_its_own_text_in_each_language(MessageRule rule) {
    RuleViolation refusal = new RuleViolation(rule, "AAA", "BBB", "CCC");

    List<String> texts =
        List.of(
            RuleTexts.of(refusal, Language.FI),
            RuleTexts.of(refusal, Language.SV),
            RuleTexts.of(refusal, Language.EN));

    assertThat(texts).doesNotHaveDuplicates().allSatisfy(t -> assertThat(t).contains("AAA"));
  }
}
