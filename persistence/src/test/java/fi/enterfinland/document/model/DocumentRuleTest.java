package fi.enterfinland.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleTexts;
import fi.enterfinland.common.model.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentRuleTest {
  @ParameterizedTest
  @EnumSource(DocumentRule.class)
  void every_refusal_has_words_in_three_languages(DocumentRule rule) {
    for (Language language : Language.values()) {
      assertThat(RuleTexts.of(new RuleViolation(rule, 50L), language))
          .endsWith(".")
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_limit_that_was_passed_is_named(Language language) {
    assertThat(RuleTexts.of(new RuleViolation(DocumentRule.FILE_TOO_LARGE, 50L), language))
        .contains(" 50 M");
  }
}
